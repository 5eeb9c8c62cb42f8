import type { RelationDefinition } from '@gouji/core'
import { splitRun } from './split.ts'
import { type Choice, countBroken, equationsOf, type Known } from './system.ts'

/**
 * A split whose parts add up may still be a false one: the printed total can be wrong while other digits add up by
 * chance. Another split of the row that breaks fewer relations in all, its own totals included, is its rival.
 * `taken` holds one split a row.
 */
export function findRival(
  taken: readonly Choice[],
  index: number,
  known: Known,
  relations: readonly RelationDefinition[],
): readonly string[] | undefined {
  const first = taken.map(() => 0)
  const broken = countBroken(equationsOf(taken, known, relations), first)
  if (broken === 0) return undefined
  const { row } = taken[index]!
  const types = row.cells.map(cell => cell.type)
  const { splits } = splitRun(row.run, { types, totals: [], wrongTotals: 0, keepBreaks: row.run.breaks.length > 0 })
  if (splits.length < 2) return undefined
  const trial = taken.map((choice, i) => (i === index ? { row, splits } : choice))
  const equations = equationsOf(trial, known, relations)
  return splits.find(
    (_, other) =>
      countBroken(
        equations,
        first.map((_zero, i) => (i === index ? other : 0)),
      ) < broken,
  )
}
