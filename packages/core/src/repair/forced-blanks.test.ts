import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedTiny, tinyGroup } from '../../tests/support/tiny-edition.ts'
import { forcedBlanks } from './forced-blanks.ts'

const group = tinyGroup('requests.granted.person')
const balanced = Float64Array.from(balancedTiny.flat())

function without(blank: readonly number[], values: Float64Array = balanced): Float64Array {
  return values.map((value, cell) => (blank.includes(cell) ? Number.NaN : value))
}

function entries(values: Float64Array): [number, number][] {
  return [...(forcedBlanks(group, values) ?? [])]
}

describe('forcedBlanks', () => {
  it('finds nothing where nothing is blank', () => {
    expect(entries(balanced)).toEqual([])
  })

  it('gives a single blank the figure that its row leaves', () => {
    expect(entries(without([6]))).toEqual([[6, 3]])
  })

  it('solves several blanks together where one depends on the other', () => {
    // granted.person, granted.total and denied.total: the column gives the first, that the second, that the third.
    expect(new Map(entries(without([6, 8, 11])))).toEqual(
      new Map([
        [6, 3],
        [8, 4],
        [11, 2],
      ]),
    )
  })

  it('knows that the parts of a full total are 0', () => {
    const values = Float64Array.from([4, 0, 4, 0, 0, 0, 4, 0, 4, 0, 0, 0, 4, 0, 4, 0, 0, 0])
    expect(entries(without([3, 4, 5, 9, 10, 11], values)).every(([, figure]) => figure === 0)).toBe(true)
    expect(entries(without([1], values))).toEqual([[1, 0]])
  })

  it('leaves open what two figures would fill', () => {
    // The corners of a rectangle: any shift along both rows keeps every total.
    expect(entries(without([6, 7, 9, 10]))).toEqual([])
  })

  it('leaves a blank form blank', () => {
    expect(entries(without(Array.from(balanced.keys())))).toEqual([])
  })

  it('tells that no figures at all can fill the blanks', () => {
    const values = without([6])
    values[7] = 9
    expect(forcedBlanks(group, values)).toBeUndefined()
  })

  it('tells that two relations want different figures of one blank', () => {
    const values = without([6])
    values[9] = 1
    expect(forcedBlanks(group, values)).toBeUndefined()
  })

  it('allows a change to be below 0', () => {
    const items = tinyGroup('disclosure.items.change')
    expect([...forcedBlanks(items, Float64Array.of(5, Number.NaN, 2))!]).toEqual([[1, -3]])
  })

  it('leaves figures alone whose sums might be rounded', () => {
    const items = tinyGroup('disclosure.items.change')
    const forced = (before: number) => forcedBlanks(items, Float64Array.of(before, Number.NaN, 0))
    expect([...forced(2 ** 45)!]).toEqual([[1, -(2 ** 45)]])
    expect(forced(2 ** 45 + 1)).toBeUndefined()
  })

  it('never proposes another figure than the one taken away', () => {
    const cells = fc.uniqueArray(fc.integer({ min: 0, max: 17 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(cells, blank => {
        for (const [cell, figure] of entries(without(blank))) expect(figure).toBe(balanced[cell])
      }),
      { numRuns: 300, seed: 9 },
    )
  })
})
