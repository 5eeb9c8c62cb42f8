import { describe, expect, it } from 'vitest'
import { tinyGroup } from '../../tests/support/tiny-edition.ts'
import { editions } from '../editions/index.ts'
import { relationGroupsOf } from './relation-groups.ts'

describe('relationGroupsOf', () => {
  it.each(editions.map(edition => [edition.id, edition] as const))(
    'takes 表三 and each block of 表四 of %s for itself, and leaves 表二 out',
    (_, edition) => {
      const groups = relationGroupsOf(edition)
      expect(groups.map(group => group.cells.length)).toEqual([edition.tables.requests.cells.length, 5, 5, 5])
      expect(groups.slice(1).map(group => group.relations.map(({ instance }) => instance))).toEqual([
        ['remedies-total:review'],
        ['remedies-total:suitDirect'],
        ['remedies-total:suitAfterReview'],
      ])
    },
  )

  it('is worked out once an edition', () => {
    expect(relationGroupsOf(editions[0])).toBe(relationGroupsOf(editions[0]))
  })

  it('keeps the order of the edition', () => {
    const order = editions[0].relations.map(({ instance }) => instance)
    const instances = relationGroupsOf(editions[0])[0]!.relations.map(({ instance }) => order.indexOf(instance))
    expect(instances).toEqual(instances.slice().sort((a, b) => a - b))
  })

  it('puts an inequality to the equations whose cells it shares', () => {
    const group = tinyGroup('disclosure.items.change')
    expect(group.relations.map(({ instance }) => instance)).toEqual(['items-roll:items', 'items-double:items'])
    expect([...group.isEquality]).toEqual([1, 0])
  })

  it('lets only a change be below 0', () => {
    const { cells, floor } = tinyGroup('disclosure.items.change')
    expect(cells.map(({ column }, i) => [column, floor[i]])).toEqual([
      ['before', 0],
      ['change', -Number.MAX_SAFE_INTEGER],
      ['after', 0],
    ])
  })

  it('gives equations that share a cell different colours', () => {
    for (const { cells, firstUse, useRelation, colour, colours } of relationGroupsOf(editions[0])) {
      cells.forEach((_, cell) => {
        const seen = Array.from(useRelation.slice(firstUse[cell], firstUse[cell + 1]), relation => colour[relation]!)
        expect(new Set(seen).size).toBe(seen.length)
        expect(Math.max(...seen)).toBeLessThan(colours)
      })
    }
  })
})
