import { describe, expect, it } from 'vitest'
import { tinyGroup } from '../../tests/support/tiny-edition.ts'
import { combine, type Mendable, maxRepairs } from './combine.ts'
import { figuresIn } from './figures.ts'
import { maxSets } from './smallest-sets.ts'

/** A group whose ways to mend it have the costs given; the cell of each tells which it is. */
function mendable(costs: readonly number[]): Mendable {
  const group = tinyGroup('remedies.review.total')
  const mends = costs.map((cost, i) => ({ set: { cells: [i], to: [0] }, slips: [], cost }))
  return { group, figures: figuresIn(group, new Float64Array(3)), mends }
}

function chosen(groups: readonly Mendable[]): number[][] {
  return combine(groups).combinations.map(({ choices }) => choices.map(({ mend }) => mend.set.cells[0]!))
}

describe('combine', () => {
  it('has nothing to combine where nothing is broken', () => {
    expect(combine([])).toEqual({ combinations: [], isCut: false })
  })

  it('takes one mend from each group, the cheapest together first', () => {
    expect(chosen([mendable([1, 5]), mendable([1, 2, 9])])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [0, 2],
      [1, 2],
    ])
  })

  it('leaves equal costs in the order of the form, whatever the rounding', () => {
    expect(chosen([mendable([0.1, 0.1]), mendable([0.2, 0.30000000000000004 - 0.1])])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])
  })

  it('lists no more than a hundred and says so', () => {
    const ten = Array.from({ length: 10 }, (_, i) => i)
    expect(combine([mendable(ten), mendable(ten)])).toMatchObject({
      isCut: false,
      combinations: { length: maxRepairs },
    })
    const cut = combine([mendable(ten), mendable([...ten, 10])])
    expect(cut).toMatchObject({ isCut: true, combinations: { length: maxRepairs } })
    expect(Math.max(...cut.combinations.map(({ cost }) => cost))).toBeLessThan(20)
  })

  it('says so too where the search stopped looking', () => {
    const many = Array.from({ length: maxSets }, (_, i) => i)
    expect(combine([mendable(many)]).isCut).toBe(true)
  })
})
