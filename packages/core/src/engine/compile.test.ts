import { describe, expect, it } from 'vitest'
import { compileRelations, type SlotTerm } from './compile.ts'
import { evaluate, outcome } from './evaluate.ts'

const plus = (slot: number): SlotTerm => ({ slot, coefficient: 1 })
const minus = (slot: number): SlotTerm => ({ slot, coefficient: -1 })

function residual(left: SlotTerm[], right: SlotTerm[], values: number[]): number {
  const residuals = new Float64Array(1)
  const compiled = compileRelations([{ comparison: 'equal', left, right }], values.length)
  evaluate(compiled, Float64Array.from(values), residuals)
  return residuals[0]!
}

describe('compileRelations', () => {
  it('takes the right side from the left', () => {
    expect(residual([plus(0), plus(1)], [plus(2), minus(3)], [5, 4, 7, 1])).toBe(3)
    expect(residual([], [plus(0)], [2])).toBe(-2)
  })

  it('lists for each slot the relations it enters', () => {
    const compiled = compileRelations(
      [
        { comparison: 'equal', left: [plus(2)], right: [plus(0), plus(1)] },
        { comparison: 'atLeast', left: [plus(2)], right: [] },
      ],
      3,
    )
    expect(Array.from(compiled.firstUse)).toEqual([0, 1, 2, 4])
    expect(Array.from(compiled.useRelation)).toEqual([0, 0, 0, 1])
    expect(Array.from(compiled.useSign)).toEqual([-1, -1, 1, 1])
    expect(Array.from(compiled.isEquality)).toEqual([1, 0])
    expect(compiled.equalities).toBe(1)
    const two = { comparison: 'equal', left: [plus(0)], right: [plus(1)] } as const
    expect(compileRelations([two, two], 2).equalities).toBe(2)
  })

  it('loses no unit near 2^53', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(residual([plus(0), plus(1)], [plus(2), plus(3)], [most, most, most, most - 1])).toBe(1)
  })
})

describe('outcome', () => {
  it('is unknown for a blank cell, broken for a rest, and held for more than the least', () => {
    expect(outcome(true, Number.NaN)).toBe('unknown')
    expect(outcome(false, Number.NaN)).toBe('unknown')
    expect([0, 1, -1].map(rest => outcome(true, rest))).toEqual(['held', 'broken', 'broken'])
    expect([0, 1, -1].map(rest => outcome(false, rest))).toEqual(['held', 'held', 'broken'])
  })
})
