import type { CellAddress } from '@gouji/core'
import type { Decision } from './decide.ts'
import { modelOf, type RowModel } from './likelihood.ts'

/** Nine to one: below it the cells stay blank. */
const assumeAbove = 0.9
/** How much more likely a split is that holds a figure which the prose gives for the cell. */
const claimed = 50

/** A row read by what is usual rather than by what must be. */
export interface Assumption {
  readonly decision: Decision
  readonly split: readonly string[]
}

interface Weighed {
  readonly decision: Decision
  readonly model: RowModel
  /** Weight of each remaining split: with the items unchanged, and not. */
  readonly weights: readonly (readonly [number, number])[]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function weigh(decision: Decision, claims: ReadonlyMap<CellAddress, ReadonlySet<number>>): Weighed | undefined {
  const { cells } = decision.row
  const model = modelOf(cells.map(cell => cell.column))
  if (!model) return undefined
  const weights = decision.remaining.map((texts): [number, number] => {
    const agrees = texts.filter((text, i) => claims.get(cells[i]!.address)?.has(Number(text))).length
    const factor = claimed ** agrees
    return [factor * model.weigh(texts, true), factor * model.weigh(texts, false)]
  })
  return { decision, model, weights }
}

/** The odds that this body's lists of items stayed the same, seen over all rows that tell. */
function chanceUnchanged(rows: readonly Weighed[]): number {
  let same = 0.5
  let other = 0.5
  for (const { model, weights } of rows) {
    if (!model.varies) continue
    const unchanged = same * sum(weights.map(pair => pair[0]))
    const changed = other * sum(weights.map(pair => pair[1]))
    const all = unchanged + changed
    if (all === 0) continue
    same = unchanged / all
    other = changed / all
  }
  return same
}

function posterior(weights: Weighed['weights'], unchanged: number): number[] {
  const sums = [sum(weights.map(pair => pair[0])), sum(weights.map(pair => pair[1]))] as const
  return weights.map(([same, other]) => {
    const first = sums[0] > 0 ? (unchanged * same) / sums[0] : 0
    const second = sums[1] > 0 ? ((1 - unchanged) * other) / sums[1] : 0
    return first + second
  })
}

/**
 * For rows that arithmetic leaves open: the reading that is far likelier than all others together.
 * Rows that are certain are passed too: they tell what this report is like.
 */
export function assumeRows(
  decisions: readonly Decision[],
  claims: ReadonlyMap<CellAddress, ReadonlySet<number>>,
): Assumption[] {
  const rows = decisions.flatMap(decision => weigh(decision, claims) ?? [])
  const unchanged = chanceUnchanged(rows)
  return rows.flatMap(({ decision, weights }): Assumption[] => {
    if (decision.kind !== 'undecided') return []
    const chances = posterior(weights, unchanged)
    const best = chances.findIndex(chance => chance >= assumeAbove)
    return best < 0 ? [] : [{ decision, split: decision.remaining[best]! }]
  })
}
