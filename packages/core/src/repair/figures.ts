import { exactSum, toNumber } from '../engine/exact-sum.ts'
import { type Report, tableOf } from '../model/report.ts'
import type { RelationGroup } from './relation-groups.ts'

/** The figures of a group and what its relations make of them. */
export interface GroupFigures {
  /** Blank is NaN. */
  readonly values: Float64Array
  /** `left − right` over the cells that are filled in. */
  readonly residuals: Float64Array
  /** Blank cells of each relation. */
  readonly blanks: Uint8Array
  /** Equations without a blank: those that can be told. */
  readonly known: Uint8Array
  readonly broken: number
}

/** `left − right` over the cells that are filled in, exact for all safe integers. */
export function residualOf(group: RelationGroup, relation: number, values: Float64Array): number {
  const { firstTerm, termCell, termSign } = group
  const addends: number[] = []
  for (let term = firstTerm[relation]!; term < firstTerm[relation + 1]!; term++) {
    const value = values[termCell[term]!]!
    if (!Number.isNaN(value)) addends.push(termSign[term]! * value)
  }
  return toNumber(exactSum(addends))
}

export function figuresIn(group: RelationGroup, values: Float64Array): GroupFigures {
  const { relations, firstTerm, termCell, isEquality } = group
  const residuals = new Float64Array(relations.length)
  const blanks = new Uint8Array(relations.length)
  const known = new Uint8Array(relations.length)
  let broken = 0
  for (let relation = 0; relation < relations.length; relation++) {
    residuals[relation] = residualOf(group, relation, values)
    for (let term = firstTerm[relation]!; term < firstTerm[relation + 1]!; term++) {
      if (Number.isNaN(values[termCell[term]!]!)) blanks[relation]!++
    }
    if (blanks[relation] === 0 && isEquality[relation] === 1) {
      known[relation] = 1
      if (residuals[relation] !== 0) broken++
    }
  }
  return { values, residuals, blanks, known, broken }
}

/** The figures a report has in the cells of a group. */
export function readFigures(group: RelationGroup, report: Report): GroupFigures {
  const values = Float64Array.from(group.cells, ({ table, row, column }) => {
    const value = tableOf(report, table)[row]?.[column]
    return typeof value === 'number' ? value : Number.NaN
  })
  return figuresIn(group, values)
}

/** The broken equations of a group, in the order of the edition. */
export function brokenIn({ relations }: RelationGroup, { known, residuals }: GroupFigures): string[] {
  return relations
    .filter((_, relation) => known[relation] === 1 && residuals[relation] !== 0)
    .map(({ instance }) => instance)
}
