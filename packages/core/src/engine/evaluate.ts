import type { CompiledRelations } from './compile.ts'
import { exactSum, plainLimit, toNumber } from './exact-sum.ts'

/**
 * `left − right` of every relation: 0 where both sides agree, NaN where a cell is blank.
 * Exact for all safe integers; returns whether the fast path sufficed.
 */
export function evaluate(relations: CompiledRelations, values: Float64Array, residuals: Float64Array): boolean {
  const { size, firstRun, start, stride, end, sign } = relations
  for (let relation = 0; relation < size; relation++) {
    let sum = 0
    const lastRun = firstRun[relation + 1]!
    for (let run = firstRun[relation]!; run < lastRun; run++) {
      const step = stride[run]!
      const stop = end[run]!
      let part = 0
      for (let slot = start[run]!; slot < stop; slot += step) part += values[slot]!
      sum += sign[run] === 1 ? part : -part
    }
    residuals[relation] = sum
  }
  for (let slot = 0; slot < relations.slots; slot++) {
    const value = values[slot]!
    if (value > plainLimit || value < -plainLimit) {
      evaluateExactly(relations, values, residuals)
      return false
    }
  }
  return true
}

function evaluateExactly(relations: CompiledRelations, values: Float64Array, residuals: Float64Array): void {
  for (let relation = 0; relation < relations.size; relation++) {
    residuals[relation] = exactResidual(relations, relation, values)
  }
}

/** One residual from scratch, exact whatever the figures. */
export function exactResidual(relations: CompiledRelations, relation: number, values: Float64Array): number {
  const addends: number[] = []
  for (let run = relations.firstRun[relation]!; run < relations.firstRun[relation + 1]!; run++) {
    for (let slot = relations.start[run]!; slot < relations.end[run]!; slot += relations.stride[run]!) {
      addends.push(relations.sign[run]! * values[slot]!)
    }
  }
  return toNumber(exactSum(addends))
}

/** What a residual says about its relation. */
export type Outcome = 'held' | 'broken' | 'unknown'

export function outcome(isEquality: boolean, residual: number): Outcome {
  if (Number.isNaN(residual)) return 'unknown'
  return residual === 0 || (!isEquality && residual > 0) ? 'held' : 'broken'
}
