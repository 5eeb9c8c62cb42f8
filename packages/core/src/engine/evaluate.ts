import type { CompiledRelations } from './compile.ts'
import { exactSum, toNumber } from './exact-sum.ts'

/** `left − right` of one relation: 0 where both sides agree, NaN where a cell is blank; exact for all safe integers. */
export function residualOf(relations: CompiledRelations, relation: number, values: Float64Array): number {
  const addends: number[] = []
  for (let term = relations.firstTerm[relation]!; term < relations.firstTerm[relation + 1]!; term++) {
    addends.push(relations.termSign[term]! * values[relations.termSlot[term]!]!)
  }
  return toNumber(exactSum(addends))
}

export function evaluate(relations: CompiledRelations, values: Float64Array, residuals: Float64Array): void {
  for (let relation = 0; relation < relations.size; relation++) {
    residuals[relation] = residualOf(relations, relation, values)
  }
}

/** What a residual says about its relation. */
export type Outcome = 'held' | 'broken' | 'unknown'

export function outcome(isEquality: boolean, residual: number): Outcome {
  if (Number.isNaN(residual)) return 'unknown'
  return residual === 0 || (!isEquality && residual > 0) ? 'held' : 'broken'
}
