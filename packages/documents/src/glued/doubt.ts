import type { RelationDefinition } from '@gouji/core'
import { splitRun } from './split.ts'
import { brokenEquations, type Choice, countBroken, equationsOf, type Known } from './system.ts'

/** What the relations that fail say about the split taken for a row. */
export interface Doubt {
  /** A relation that the row takes part in fails, and its digits can be divided in another way. */
  readonly doubtful: boolean
  /** A split that makes more relations hold than the one taken. */
  readonly rival?: readonly string[]
}

const noDoubt: Doubt = { doubtful: false }

/**
 * A split whose parts add up may still be a false one: the printed total can be wrong while other digits add up by
 * chance. Then relations with other rows fail. `taken` holds one split a row.
 */
export function doubtOf(
  taken: readonly Choice[],
  known: Known,
  relations: readonly RelationDefinition[],
): (index: number) => Doubt {
  const first = taken.map(() => 0)
  const broken = brokenEquations(equationsOf(taken, known, relations), first)
  const touched = new Set(broken.flatMap(({ parts }) => [...parts.keys()]))
  return index => {
    const { row } = taken[index]!
    if (broken.length === 0 || row.run.text.length === row.cells.length) return noDoubt
    const types = row.cells.map(cell => cell.type)
    const { splits } = splitRun(row.run, { types, totals: [], wrongTotals: 0, keepBreaks: row.run.breaks.length > 0 })
    const trial = taken.map((choice, i) => (i === index ? { row, splits } : choice))
    const equations = equationsOf(trial, known, relations)
    const rival = splits.find(
      (_, other) =>
        countBroken(
          equations,
          first.map((_zero, i) => (i === index ? other : 0)),
        ) < broken.length,
    )
    return { doubtful: touched.has(index), ...(rival && { rival }) }
  }
}
