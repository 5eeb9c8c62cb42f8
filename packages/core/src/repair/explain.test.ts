import { describe, expect, it } from 'vitest'
import { balancedTiny, tinyGroup } from '../../tests/support/tiny-edition.ts'
import { explain } from './explain.ts'
import { figuresIn } from './figures.ts'
import { priorOf } from './prior.ts'
import { slipChance, slipRate } from './slip-chance.ts'

const group = tinyGroup('requests.granted.person')
const free = { cost: () => 0 }

function cellAt(address: string): number {
  return group.cells.findIndex(cell => cell.address === `requests.${address}`)
}

function figuresWith(written: Readonly<Record<string, number>>) {
  const values = Float64Array.from(balancedTiny.flat())
  for (const [address, value] of Object.entries(written)) values[cellAt(address)] = value
  return figuresIn(group, values)
}

describe('explain', () => {
  it('takes one slip of two cells over two slips', () => {
    const figures = figuresWith({ 'granted.person': 1, 'granted.firm': 3 })
    const cells = [cellAt('granted.person'), cellAt('granted.firm')]
    const explained = explain(group, figures, free, { cells, to: [3, 1] })
    expect(explained.slips).toEqual([{ why: 'neighbour_column', cells }])
    expect(explained.cost).toBeCloseTo(-Math.log(slipRate * 0.15))
  })

  it.each([
    [
      ['newRequests.person', 'granted.person', 'denied.person'],
      [60, 2, 3],
      [6, 3, 2],
      [[0], [1, 2]],
    ],
    [
      ['granted.person', 'denied.person', 'carriedOut.firm'],
      [2, 3, 11],
      [3, 2, 1],
      [[0, 1], [2]],
    ],
    [
      ['granted.person', 'granted.firm', 'denied.person'],
      [2, 11, 3],
      [3, 1, 2],
      [[0, 2], [1]],
    ],
    [['granted.person', 'granted.firm', 'granted.total'], [0, 31, 22], [31, 22, 53], [[0, 1, 2]]],
  ])('finds which of %s go together', (addresses, written, to, parts) => {
    const figures = figuresWith(Object.fromEntries(addresses.map((address, i) => [address, written[i]!])))
    const cells = addresses.map(cellAt)
    const explained = explain(group, figures, free, { cells, to })
    expect(explained.slips.map(slip => slip.cells)).toEqual(parts.map(part => part.map(i => cells[i])))
  })

  it('takes each cell for itself where nothing joins them', () => {
    const figures = figuresWith({ 'newRequests.person': 66, 'granted.firm': 4, 'carriedOut.person': 9 })
    const cells = [cellAt('newRequests.person'), cellAt('granted.firm'), cellAt('carriedOut.person')]
    const to = [6, 1, 2]
    const explained = explain(group, figures, free, { cells, to })
    const alone = cells.map((cell, i) => slipChance(group, figures, cell, to[i]!))
    expect(explained.slips).toEqual(cells.map((cell, i) => ({ why: alone[i]!.why, cells: [cell] })))
    expect(explained.cost).toBeCloseTo(alone.reduce((sum, { cost }) => sum + cost, 0))
  })

  it('adds how surprising the new figures are, less the old ones', () => {
    const figures = figuresWith({ 'granted.firm': 4 })
    const cell = cellAt('granted.firm')
    const prior = priorOf(group, figures.values)
    const plain = explain(group, figures, free, { cells: [cell], to: [1] })
    const weighed = explain(group, figures, prior, { cells: [cell], to: [1] })
    expect(weighed.cost - plain.cost).toBeCloseTo(prior.cost(cell, 1) - prior.cost(cell, 4))
  })
})

describe('priorOf', () => {
  const prior = priorOf(group, Float64Array.from([9, 0, 9, 0, 0, 0, 5, 0, 5, 3, 0, 3, 8, 0, 8, 1, 0, 1]))

  it('is not surprised by totals', () => {
    expect(prior.cost(cellAt('granted.total'), 0)).toBe(0)
    expect(prior.cost(cellAt('resultTotal.person'), 70)).toBe(0)
  })

  it('expects 0 in an empty column, a figure rather in a filled one', () => {
    expect(prior.cost(cellAt('granted.firm'), 0)).toBeLessThan(prior.cost(cellAt('granted.firm'), 1))
    expect(prior.cost(cellAt('granted.person'), 1)).toBeLessThan(prior.cost(cellAt('granted.firm'), 1))
  })

  it('expects small figures rather than large ones', () => {
    const cell = cellAt('granted.person')
    expect(prior.cost(cell, 9) - prior.cost(cell, 4)).toBeCloseTo(Math.log(2))
  })

  it('counts the filled cells of the column fully and those of the row by their square root', () => {
    // Column: 0, 0, 0 and 0 beside it; row: 5 beside it; half a filled and one empty cell assumed.
    const odds = (0.5 / 5) * Math.sqrt(1.5 / 1)
    expect(prior.cost(cellAt('granted.firm'), 0)).toBeCloseTo(-Math.log(1 - odds / (1 + odds)))
  })
})
