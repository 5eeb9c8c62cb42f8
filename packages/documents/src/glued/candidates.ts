import type { CellAddress, CellDefinition, RelationDefinition } from '@gouji/core'
import type { Run } from '../figures/place.ts'
import { type Splits, splitRun, type Total } from './split.ts'

/** A run of figures and the cells it fills. */
export interface GluedRow {
  readonly cells: readonly CellDefinition[]
  readonly run: Run
}

/** The ways to divide a run, those with the fewest wrong totals only. */
export interface Candidates extends Splits {
  /** Totals that are wrong as printed in every one of the splits. */
  readonly wrongTotals: number
}

function isOf(terms: RelationDefinition['left'], cells: readonly CellAddress[]): boolean {
  return terms.every(term => term.coefficient === 1 && term.year === undefined && cells.includes(term.cell))
}

/** The sums that the form wants within these cells: a cell that is the total of those just before it. */
export function totalsWithin(cells: readonly CellDefinition[], relations: readonly RelationDefinition[]): Total[] {
  const addresses = cells.map(cell => cell.address)
  return relations.flatMap(({ comparison, left, right }) => {
    if (comparison !== 'equal' || left.length !== 1 || !isOf(left, addresses) || !isOf(right, addresses)) return []
    const at = addresses.indexOf(left[0]!.cell)
    const from = at - right.length
    const rest = right.map(term => addresses.indexOf(term.cell)).sort((a, b) => a - b)
    return rest.every((index, i) => index === from + i) ? [{ at, from }] : []
  })
}

/** Divides a run so that its totals hold; where none does, with as few wrong totals as possible. */
export function candidatesOf({ cells, run }: GluedRow, relations: readonly RelationDefinition[]): Candidates {
  const types = cells.map(cell => cell.type)
  const totals = totalsWithin(cells, relations)
  for (let wrongTotals = 0; wrongTotals <= Math.min(totals.length, 1); wrongTotals++) {
    for (const keepBreaks of run.breaks.length > 0 ? [true, false] : [false]) {
      const found = splitRun(run, { types, totals, wrongTotals, keepBreaks })
      if (found.splits.length > 0 || !found.complete) return { ...found, wrongTotals }
    }
  }
  return { splits: [], complete: true, wrongTotals: 0 }
}
