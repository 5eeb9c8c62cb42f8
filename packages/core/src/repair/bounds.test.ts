import { describe, expect, it } from 'vitest'
import { balancedTiny, tinyGroup } from '../../tests/support/tiny-edition.ts'
import { keepsBounds, valuesAfter } from './bounds.ts'
import { figuresIn } from './figures.ts'

const group = tinyGroup('requests.granted.person')
const items = tinyGroup('disclosure.items.change')

function blankAt(...cells: readonly number[]): Float64Array {
  return Float64Array.from(balancedTiny.flat(), (value, cell) => (cells.includes(cell) ? Number.NaN : value))
}

function keeps(values: Float64Array, cell: number, to: number): boolean {
  return keepsBounds(group, figuresIn(group, values), { cells: [cell], to: [to] })
}

describe('keepsBounds', () => {
  it('refuses parts above a total whose other part is blank', () => {
    const values = blankAt(7)
    expect(keeps(values, 6, 4)).toBe(true)
    expect(keeps(values, 6, 5)).toBe(false)
  })

  it('sets no limit to the parts of a blank total', () => {
    expect(keeps(blankAt(8), 6, 500)).toBe(true)
  })

  it('asks nothing of a relation with blanks on both sides', () => {
    // The balance of the persons: 6 + 1 = 5 + 2 with one figure blank on either side.
    const values = blankAt(3, 15, 5)
    expect(keeps(values, 0, 400)).toBe(true)
    expect(keeps(values, 0, 0)).toBe(true)
  })

  it('lets a relation stay out of reach that was so before, but not further', () => {
    const values = blankAt(7)
    values[6] = 9
    expect(keeps(values, 6, 8)).toBe(true)
    expect(keeps(values, 6, 10)).toBe(false)
  })

  it('does not break an inequality', () => {
    const figures = figuresIn(items, Float64Array.of(5, 1, 6))
    expect(keepsBounds(items, figures, { cells: [1], to: [5] })).toBe(true)
    expect(keepsBounds(items, figures, { cells: [1], to: [6] })).toBe(false)
  })

  it('asks nothing of an inequality with a blank', () => {
    const figures = figuresIn(items, Float64Array.of(Number.NaN, 1, 6))
    expect(keepsBounds(items, figures, { cells: [1], to: [6] })).toBe(true)
    expect(keepsBounds(items, figures, { cells: [1], to: [7] })).toBe(false)
  })

  it('asks nothing where the blank is a change, which may have either sign', () => {
    const figures = figuresIn(items, Float64Array.of(5, Number.NaN, 6))
    expect(keepsBounds(items, figures, { cells: [2], to: [0] })).toBe(true)
    expect(keepsBounds(items, figures, { cells: [2], to: [60] })).toBe(true)
  })
})

describe('valuesAfter', () => {
  it('leaves the figures it was given alone', () => {
    const values = Float64Array.of(1, 2, 3)
    expect([...valuesAfter(values, { cells: [1], to: [9] })]).toEqual([1, 9, 3])
    expect([...values]).toEqual([1, 2, 3])
  })
})
