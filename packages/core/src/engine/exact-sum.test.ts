import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bigSum, toBig } from '../../tests/support/big-sum.ts'
import { exactSum, plainLimit, toFigure, toNumber } from './exact-sum.ts'

const safe = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })

describe('exact sums', () => {
  it('add safe integers without losing a unit', () => {
    fc.assert(
      fc.property(fc.array(safe, { maxLength: 200 }), values => {
        expect(toBig(toFigure(exactSum(values)))).toBe(bigSum(values))
      }),
    )
  })

  it('give a number while that is exact and digits beyond', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(toFigure(exactSum([most, 1, -1]))).toBe(most)
    expect(toFigure(exactSum([most, 1]))).toBe('9007199254740992')
    expect(toFigure(exactSum([most, most, most]))).toBe('27021597764222973')
    expect(toFigure(exactSum([-most, -2]))).toBe('-9007199254740993')
    expect(toFigure(exactSum([]))).toBe(0)
    // 135,000,000 · 2^26 + 5: a group of six digits with nothing to carry in the middle of the number.
    expect(toFigure(exactSum([most, 52_497_385_259_014]))).toBe('9059696640000005')
  })

  it('keep the sign and tell 0 from everything else as numbers', () => {
    fc.assert(
      fc.property(fc.array(safe, { minLength: 1, maxLength: 200 }), values => {
        const exact = bigSum(values)
        expect(Math.sign(toNumber(exactSum(values)))).toBe(exact === 0n ? 0 : exact > 0n ? 1 : -1)
      }),
    )
  })

  it('are unknown when one figure is blank', () => {
    expect(toNumber(exactSum([1, Number.NaN, 2]))).toBeNaN()
  })

  it('need no second limb for 128 figures within the plain limit', () => {
    expect(plainLimit * 128).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER + 1)
  })
})
