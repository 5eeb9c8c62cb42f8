import { type GroupFigures, residualOf } from './figures.ts'
import type { RelationGroup } from './relation-groups.ts'
import type { EditSet } from './smallest-sets.ts'

export function valuesAfter(values: Float64Array, { cells, to }: EditSet): Float64Array {
  const after = Float64Array.from(values)
  cells.forEach((cell, i) => {
    after[cell] = to[i]!
  })
  return after
}

/** With which sign the blanks of a relation can move its residual: 0 where both ways, or by cells that may be negative. */
function blankSign(group: RelationGroup, relation: number, values: Float64Array): -1 | 0 | 1 {
  const { firstTerm, termCell, termSign, floor } = group
  let sign: -1 | 0 | 1 = 0
  for (let term = firstTerm[relation]!; term < firstTerm[relation + 1]!; term++) {
    const cell = termCell[term]!
    if (!Number.isNaN(values[cell]!)) continue
    const own = termSign[term] === 1 ? 1 : -1
    if (floor[cell]! < 0 || (sign !== 0 && sign !== own)) return 0
    sign = own
  }
  return sign
}

/**
 * By how much a relation that the search leaves aside, an inequality or an equation with blanks, is out of reach
 * whatever figures the blanks take; 0 when it can hold. An inequality with blanks is taken to hold.
 */
function shortfall(group: RelationGroup, relation: number, figures: GroupFigures, values: Float64Array): number {
  const residual = residualOf(group, relation, values)
  if (group.isEquality[relation] === 1) return Math.max(0, blankSign(group, relation, values) * residual)
  return figures.blanks[relation] === 0 ? Math.max(0, -residual) : 0
}

/** Whether the edits leave every inequality and every equation with blanks no further out of reach than it was. */
export function keepsBounds(group: RelationGroup, figures: GroupFigures, set: EditSet): boolean {
  const { firstUse, useRelation } = group
  const after = valuesAfter(figures.values, set)
  for (const cell of set.cells) {
    for (let use = firstUse[cell]!; use < firstUse[cell + 1]!; use++) {
      const relation = useRelation[use]!
      if (figures.known[relation] === 1) continue
      const was = shortfall(group, relation, figures, figures.values)
      if (shortfall(group, relation, figures, after) > was) return false
    }
  }
  return true
}
