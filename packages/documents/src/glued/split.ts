import type { CellType } from '@gouji/core'
import type { Run } from '../figures/place.ts'

/** Figure `at` of a run must be the sum of the figures `from` … `at − 1`. */
export interface Total {
  readonly at: number
  readonly from: number
}

export interface SplitOptions {
  readonly types: readonly CellType[]
  readonly totals: readonly Total[]
  /** How many totals may be wrong as printed. */
  readonly wrongTotals: number
  /** Whether every blank of the source must end a figure. */
  readonly keepBreaks: boolean
}

export interface Splits {
  readonly splits: readonly (readonly string[])[]
  /** False when the search stopped at its limit, so that other splits may exist. */
  readonly complete: boolean
}

const maxSteps = 150_000
const maxSplits = 4_000
/** Longer figures, with their decimals and unit, are in no report. */
const longest = 28

const patterns: Record<CellType, RegExp> = {
  count: /^(?:0|[1-9]\d*)$/,
  change: /^[+-]?(?:0|[1-9]\d*)$/,
  amount: /^(?:0|[1-9]\d*)(?:\.\d+)?(?:万元)?$/,
  money: /^(?:0|[1-9]\d*)(?:\.\d+)?(?:元|万元|亿元)?$/,
}

/** All ways to divide a run into one figure a cell, without leading zeros. */
export function splitRun(run: Run, { types, totals, wrongTotals, keepBreaks }: SplitOptions): Splits {
  const { text } = run
  const count = types.length
  const splits: string[][] = []
  const parts: string[] = []
  let steps = 0

  const fits = (part: string, index: number) => patterns[types[index]!].test(part)
  const crosses = (from: number, to: number) => keepBreaks && run.breaks.some(at => at > from && at < to)
  const isDone = () => steps > maxSteps || splits.length >= maxSplits
  const sumFrom = (index: number) => parts.slice(index).reduce((sum, part) => sum + Number(part), 0)

  const take = (part: string, position: number, wrong: number) => {
    parts.push(part)
    visit(position + part.length, wrong)
    parts.pop()
  }

  const visit = (position: number, wrong: number): void => {
    steps++
    if (isDone()) return
    const index = parts.length
    if (index === count) {
      if (position === text.length) splits.push([...parts])
      return
    }
    const total = totals.find(({ at }) => at === index)
    const expected = total && String(sumFrom(total.from))
    if (
      expected !== undefined &&
      text.startsWith(expected, position) &&
      !crosses(position, position + expected.length)
    ) {
      take(expected, position, wrong)
    }
    if (total && wrong === wrongTotals) return
    const last = Math.min(text.length - (count - index - 1), position + longest)
    for (let end = position + 1; end <= last; end++) {
      const part = text.slice(position, end)
      if (/^0\d/.test(part) || crosses(position, end)) break
      if (part !== expected && fits(part, index)) take(part, position, total ? wrong + 1 : wrong)
    }
  }

  if (text.length <= count * longest) visit(0, 0)
  return { splits, complete: !isDone() }
}
