import type { RelationDefinition } from '@gouji/core'
import { type Candidates, candidatesOf, type GluedRow } from './candidates.ts'
import { doubtOf } from './doubt.ts'
import { type Solutions, solveExactly, solveNearest } from './solve.ts'
import { type Choice, equationsOf, type Known } from './system.ts'

/** How one glued row was read. */
export interface Decision {
  readonly row: GluedRow
  /**
   * - `only`: one split is possible
   * - `decided`: several are, the relations with other rows leave one
   * - `undecided`: several remain; the cells in which they differ are blank
   * - `unbounded`: too many to try
   * - `impossible`: no split at all
   */
  readonly kind: 'only' | 'decided' | 'undecided' | 'unbounded' | 'impossible'
  /** One text a cell, `null` where it is not certain. */
  readonly texts: readonly (string | null)[]
  /** The splits that remain possible. */
  readonly remaining: readonly (readonly string[])[]
  /** No split makes the row's own totals hold: they are wrong as printed. */
  readonly wrongTotals: boolean
  /** Relations with other rows fail, and other splits are possible. */
  readonly doubtful: boolean
}

/** The texts on which all splits agree, `null` elsewhere. */
function agreed(splits: readonly (readonly string[])[], size: number): (string | null)[] {
  return Array.from({ length: size }, (_, i) => {
    const text = splits[0]?.[i]
    return text !== undefined && splits.every(split => split[i] === text) ? text : null
  })
}

function solve(choices: readonly Choice[], known: Known, relations: readonly RelationDefinition[]): Solutions {
  const equations = equationsOf(choices, known, relations)
  const sizes = choices.map(choice => choice.splits.length)
  const exact = solveExactly(equations, sizes)
  return exact.found.length > 0 || !exact.complete ? exact : solveNearest(equations, sizes)
}

function withoutChoice(row: GluedRow, { complete, wrongTotals }: Candidates): Decision {
  const texts = row.cells.map(() => null)
  const kind = complete ? 'impossible' : 'unbounded'
  return { row, kind, texts, remaining: [], wrongTotals: wrongTotals > 0, doubtful: false }
}

/**
 * Reads the glued rows of one table together: each row by its own totals, then all that are left open by the
 * relations between rows. Exactly one solution is taken; where several remain, only what they have in common.
 */
export function decideRows(
  rows: readonly GluedRow[],
  known: Known,
  relations: readonly RelationDefinition[],
): Decision[] {
  const all = rows.map(row => ({ row, candidates: candidatesOf(row, relations) }))
  const choices: Choice[] = all
    .filter(({ candidates }) => candidates.complete && candidates.splits.length > 0)
    .map(({ row, candidates }) => ({ row, splits: candidates.splits }))
  const related = new Set(equationsOf(choices, known, relations).flatMap(({ parts }) => [...parts.keys()]))
  const joint = choices.filter((_, index) => related.has(index))
  const solutions = solve(joint, known, relations)
  const taken = joint.map((choice, i) => ({ row: choice.row, splits: [choice.splits[solutions.found[0]?.[i] ?? 0]!] }))
  const doubt = doubtOf(taken, known, relations)
  return all.map(({ row, candidates }): Decision => {
    if (!candidates.complete || candidates.splits.length === 0) return withoutChoice(row, candidates)
    const index = joint.findIndex(choice => choice.row === row)
    const narrowed = index >= 0 && solutions.complete
    const remaining = narrowed
      ? [...new Set(solutions.found.map(solution => candidates.splits[solution[index]!]!))]
      : [...candidates.splits]
    const { doubtful, rival } = remaining.length === 1 && narrowed ? doubt(index) : { doubtful: false }
    if (rival) remaining.push(rival)
    const settled = candidates.splits.length === 1 ? 'only' : 'decided'
    return {
      row,
      kind: remaining.length > 1 ? 'undecided' : settled,
      texts: agreed(remaining, row.cells.length),
      remaining,
      wrongTotals: candidates.wrongTotals > 0,
      doubtful,
    }
  })
}
