import { describe, expect, it } from 'vitest'
import { balancedTiny, tinyGroup } from '../../tests/support/tiny-edition.ts'
import { figuresIn } from './figures.ts'
import { jointSlip } from './joint-slips.ts'
import { slipChance, slipRate } from './slip-chance.ts'

const group = tinyGroup('requests.granted.person')

/** Truth and what was written for each wrong cell, in the order of the form. */
function explain(wrong: Readonly<Record<string, readonly [truth: number, written: number]>>) {
  const values = Float64Array.from(balancedTiny.flat())
  const corrections = Object.entries(wrong).map(([address, [truth, written]]) => {
    const cell = group.cells.findIndex(other => other.address === `requests.${address}`)
    values[cell] = written
    return { cell, truth, written }
  })
  const figures = figuresIn(group, values)
  return { joint: jointSlip(group, figures, corrections), figures, corrections }
}

function whyOf(wrong: Parameters<typeof explain>[0]): string | undefined {
  return explain(wrong).joint?.why
}

describe('jointSlip', () => {
  it('sees neighbours exchanged within a row', () => {
    const { joint } = explain({ 'granted.person': [30, 41], 'granted.firm': [41, 30] })
    expect(joint?.why).toBe('neighbour_column')
    expect(joint?.cost).toBeCloseTo(-Math.log(slipRate * 0.15))
  })

  it('sees neighbours exchanged within a column', () => {
    const { joint } = explain({ 'granted.person': [30, 41], 'denied.person': [41, 30] })
    expect(joint?.why).toBe('neighbour_row')
    expect(joint?.cost).toBeCloseTo(-Math.log(slipRate * 0.15))
  })

  it('thinks less of an exchange between cells further apart', () => {
    const row = explain({ 'granted.person': [30, 41], 'granted.total': [41, 30] })
    expect(row.joint).toEqual({ why: 'neighbour_column', cost: expect.closeTo(-Math.log(slipRate * 0.01)) })
    const column = explain({ 'newRequests.person': [30, 41], 'denied.person': [41, 30] })
    expect(column.joint).toEqual({ why: 'neighbour_row', cost: expect.closeTo(-Math.log(slipRate * 0.01)) })
    expect(whyOf({ 'newRequests.person': [30, 41], 'denied.firm': [41, 30] })).toBeUndefined()
  })

  it('sees one number split over two cells', () => {
    expect(whyOf({ 'granted.person': [12, 1], 'granted.firm': [0, 2] })).toBe('split_digits')
    expect(whyOf({ 'granted.person': [12, 1], 'granted.firm': [7, 2] })).toBeUndefined()
    expect(whyOf({ 'granted.person': [12, 1], 'denied.person': [0, 2] })).toBeUndefined()
  })

  it('sees two numbers run together in one cell', () => {
    expect(whyOf({ 'granted.person': [1, 12], 'granted.firm': [2, 0] })).toBe('split_digits')
    expect(whyOf({ 'granted.person': [1, 12], 'granted.firm': [2, 5] })).toBeUndefined()
  })

  it('sees two cells added up in one of them', () => {
    expect(whyOf({ 'resultTotal.person': [16, 18], 'resultTotal.firm': [2, 0] })).toBe('neighbour_column')
    expect(whyOf({ 'granted.person': [2, 0], 'denied.person': [16, 18] })).toBe('neighbour_row')
    expect(whyOf({ 'granted.person': [2, 1], 'denied.person': [16, 18] })).toBeUndefined()
    expect(whyOf({ 'granted.person': [2, 0], 'denied.firm': [16, 18] })).toBeUndefined()
  })

  it('sees a row that slipped by a column, either way', () => {
    expect(whyOf({ 'granted.person': [31, 0], 'granted.firm': [22, 31], 'granted.total': [53, 22] })).toBe(
      'neighbour_column',
    )
    expect(whyOf({ 'granted.person': [31, 22], 'granted.firm': [22, 53], 'granted.total': [53, 0] })).toBe(
      'neighbour_column',
    )
  })

  it('sees a column that slipped by a row', () => {
    expect(whyOf({ 'carriedIn.person': [31, 0], 'granted.person': [22, 31], 'denied.person': [53, 22] })).toBe(
      'neighbour_row',
    )
    expect(
      whyOf({ 'carriedIn.person': [31, 0], 'granted.person': [22, 31], 'resultTotal.person': [53, 22] }),
    ).toBeUndefined()
    expect(
      whyOf({ 'carriedIn.person': [31, 0], 'granted.person': [22, 30], 'denied.person': [53, 22] }),
    ).toBeUndefined()
  })

  it('sees a total that was reckoned from a wrong figure', () => {
    const { joint, figures, corrections } = explain({ 'granted.person': [12, 21], 'granted.total': [13, 22] })
    const own = slipChance(group, figures, corrections[0]!.cell, 12)
    expect(joint).toEqual({ why: 'digit_swap', cost: expect.closeTo(own.cost - Math.log(0.3)) })
    expect(whyOf({ 'granted.person': [12, 21], 'granted.total': [13, 23] })).toBeUndefined()
    expect(whyOf({ 'granted.person': [12, 21], 'denied.total': [13, 22] })).toBeUndefined()
  })

  it('sees totals that were reckoned one from the other', () => {
    const { joint, figures, corrections } = explain({
      'granted.person': [12, 21],
      'resultTotal.person': [14, 23],
      'resultTotal.total': [15, 24],
    })
    const own = slipChance(group, figures, corrections[0]!.cell, 12)
    expect(joint).toEqual({ why: 'digit_swap', cost: expect.closeTo(own.cost - 2 * Math.log(0.3)) })
  })

  it('finds nothing in figures that have nothing to do with each other', () => {
    expect(whyOf({ 'granted.person': [3, 8], 'carriedOut.firm': [1, 4] })).toBeUndefined()
    expect(whyOf({ 'granted.person': [3, 8], 'denied.person': [2, 3], 'carriedOut.firm': [1, 4] })).toBeUndefined()
  })
})
