import { describe, expect, it } from 'vitest'
import { digitSlips } from './digits.ts'

/** Chance of each kind of slip that turns the truth into what was written. */
function chances(truth: number, written: number): Record<string, number> {
  const sums: Record<string, number> = {}
  digitSlips(truth, written, (why, chance) => {
    sums[why] = (sums[why] ?? 0) + chance
  })
  return sums
}

describe('digitSlips', () => {
  it('knows two neighbouring digits swapped, wherever they stand', () => {
    expect(chances(12, 21).digit_swap).toBeCloseTo(0.16)
    expect(chances(1234, 1324).digit_swap).toBeCloseTo(0.16 / 3)
  })

  it('thinks less of digits swapped over a third one', () => {
    expect(chances(123, 321).digit_swap).toBeCloseTo(0.01)
  })

  it('knows a swap that puts a 0 in front', () => {
    expect(chances(10, 1).digit_swap).toBeCloseTo(0.16)
  })

  it('does not call other changes of two digits a swap', () => {
    expect(chances(12, 22).digit_swap).toBeUndefined()
    expect(chances(123, 213).digit_changed).toBeUndefined()
    expect(chances(1234, 2143).digit_swap).toBeUndefined()
    expect(chances(12, 23).digit_swap).toBeUndefined()
    expect(chances(12, 31).digit_swap).toBeUndefined()
  })

  it('knows a lost digit, the more ways the likelier', () => {
    expect(chances(123, 13).digit_lost).toBeCloseTo(0.04)
    expect(chances(1223, 123).digit_lost).toBeCloseTo(0.06)
    expect(chances(105, 5).digit_lost).toBeCloseTo(0.04)
    expect(chances(7, 0).digit_lost).toBeUndefined()
    expect(chances(123, 14).digit_lost).toBeUndefined()
  })

  it('knows a digit typed twice', () => {
    expect(chances(7, 77).digit_doubled).toBeCloseTo(0.12)
    expect(chances(12, 122).digit_doubled).toBeCloseTo(0.06)
    expect(chances(777, 7777).digit_doubled).toBeCloseTo(0.04)
    expect(chances(12, 123).digit_doubled).toBeUndefined()
    expect(chances(12, 1222).digit_doubled).toBeUndefined()
  })

  it('thinks more of a wrong digit that is next to the right one or looks like it', () => {
    expect(chances(53, 54).digit_changed).toBeCloseTo(0.015)
    expect(chances(51, 57).digit_changed).toBeCloseTo(0.015)
    expect(chances(57, 51).digit_changed).toBeCloseTo(0.015)
    expect(chances(53, 57).digit_changed).toBeCloseTo(0.005)
    expect(chances(6, 0).digit_changed).toBeCloseTo(0.03)
  })

  it('knows one more or less', () => {
    expect(chances(9, 10).off_by_one).toBeCloseTo(0.07)
    expect(chances(10, 9).off_by_one).toBeCloseTo(0.07)
    expect(chances(10, 8).off_by_one).toBeUndefined()
  })

  it('always leaves room for a copying error, more for a figure of the same length', () => {
    expect(chances(12, 87).retyped).toBeCloseTo(0.001)
    expect(chances(12, 870).retyped).toBeCloseTo(0.00002)
    expect(chances(123, 87)).toEqual({ retyped: 0.0002 })
  })
})
