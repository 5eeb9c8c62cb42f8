import { describe, expect, it } from 'vitest'
import { balancedTiny, tinyGroup } from '../../tests/support/tiny-edition.ts'
import { figuresIn } from './figures.ts'
import { slipChance, slipRate } from './slip-chance.ts'

const group = tinyGroup('requests.granted.person')
const balanced = balancedTiny.flat()

/** What explains that a cell, in an otherwise balanced table, holds `written`. */
function explain(address: string, written: number, table: readonly number[] = balanced) {
  const cell = group.cells.findIndex(other => other.address === `requests.${address}`)
  const values = Float64Array.from(table)
  values[cell] = written
  return slipChance(group, figuresIn(group, values), cell, table[cell]!)
}

function tableWith(changes: Readonly<Record<string, number>>): number[] {
  return balanced.map((value, i) => changes[group.cells[i]!.address.replace('requests.', '')] ?? value)
}

describe('slipChance', () => {
  it('names a figure of the column beside', () => {
    expect(explain('newRequests.firm', 6).why).toBe('neighbour_column')
    expect(explain('granted.firm', 4, tableWith({ 'granted.total': 4 })).why).toBe('neighbour_column')
  })

  it('names a figure of the row above or below', () => {
    expect(explain('granted.person', 1, tableWith({ 'granted.person': 5, 'granted.firm': 7 })).why).toBe(
      'neighbour_row',
    )
    expect(explain('newRequests.person', 1, tableWith({ 'newRequests.person': 86 })).why).toBe('neighbour_row')
  })

  it('names a figure that was left out', () => {
    expect(explain('granted.person', 0, tableWith({ 'granted.person': 57 })).why).toBe('left_out')
  })

  it('names a part that was counted twice in a total', () => {
    const table = tableWith({ 'granted.person': 33, 'granted.firm': 15, 'granted.total': 48 })
    expect(explain('granted.total', 63, table).why).toBe('counted_twice')
    expect(explain('granted.total', 81, table).why).toBe('counted_twice')
  })

  it('names a part that is missing in a total', () => {
    const table = tableWith({ 'granted.person': 33, 'granted.firm': 15, 'granted.total': 48 })
    expect(explain('granted.total', 33, table).why).toBe('part_missing')
  })

  it('names a part that was subtracted in a total', () => {
    const table = tableWith({ 'granted.person': 95, 'granted.firm': 27, 'granted.total': 122 })
    expect(explain('granted.total', 68, table).why).toBe('sign')
  })

  it('names a total that did not follow its parts', () => {
    const table = tableWith({ 'granted.person': 95, 'granted.firm': 27, 'granted.total': 122 })
    expect(explain('granted.total', 117, table).why).toBe('total_not_updated')
  })

  it('says of a cell that is no total nothing that is said of totals', () => {
    const table = tableWith({ 'carriedOut.person': 40, 'carriedOut.firm': 25 })
    expect(explain('carriedOut.person', 65, table).why).toBe('retyped')
  })

  it('ignores parts of 0', () => {
    const table = tableWith({ 'granted.person': 95, 'granted.firm': 0, 'granted.total': 95 })
    expect(explain('granted.total', 83, table).why).toBe('total_not_updated')
  })

  it('adds up what the kinds contribute', () => {
    // One more (0.07), a digit beside the right one (0.03), a copying error (0.01).
    expect(explain('denied.person', 3, tableWith({ 'granted.person': 8, 'resultTotal.person': 9 })).cost).toBeCloseTo(
      -Math.log(slipRate * 0.11),
    )
  })

  it('shares out the chance of a slip in a total among its parts', () => {
    const two = tableWith({ 'granted.person': 500, 'granted.firm': 280, 'granted.total': 780 })
    // 500 missing: half of 0.06; the total's own 0.04 for a difference of 500; a copying error; nothing else fits.
    const written = 280 + 1000
    const chance = 0.04 / 2 + 0.04 / 501 + 0.02 / 10 ** 4
    expect(explain('granted.total', written, two).cost).toBeCloseTo(-Math.log(slipRate * chance))
  })
})
