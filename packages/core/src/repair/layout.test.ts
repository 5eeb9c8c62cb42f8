import { describe, expect, it } from 'vitest'
import type { CellDefinition } from '../editions/definition.ts'
import { editions } from '../editions/index.ts'
import { type Layout, layoutOf } from './layout.ts'
import { relationGroupsOf } from './relation-groups.ts'

function layoutOfGroup(address: string): { cells: readonly CellDefinition[]; names: string[]; layout: Layout } {
  const [edition] = editions
  const group = relationGroupsOf(edition).find(({ cells }) => cells.some(cell => cell.address === address))!
  const { cells, relations } = group
  return { cells, names: relations.map(({ instance }) => instance), layout: layoutOf(edition, cells, relations) }
}

function around(address: string) {
  const { cells, layout } = layoutOfGroup(`requests.${address}`)
  const cell = cells.findIndex(other => other.address === `requests.${address}`)
  const name = (other: number | undefined) => cells[other ?? -1]?.address.replace('requests.', '')
  return {
    left: name(layout.left[cell]),
    right: name(layout.right[cell]),
    above: name(layout.above[cell]),
    below: name(layout.below[cell]),
  }
}

function totalsOf(address: string): string[] {
  const { cells, names, layout } = layoutOfGroup(`requests.${address}`)
  const cell = cells.findIndex(other => other.address === `requests.${address}`)
  return layout.totalOf[cell]!.map(relation => names[relation]!)
}

describe('layoutOf', () => {
  it('knows the cells around a cell', () => {
    expect(around('granted.enterprise')).toEqual({
      left: 'granted.naturalPerson',
      right: 'granted.research',
      above: 'carriedIn.enterprise',
      below: 'partlyGranted.enterprise',
    })
  })

  it('knows the edges of a table', () => {
    expect(around('newRequests.naturalPerson')).toMatchObject({ left: undefined, above: undefined })
    expect(around('carriedOut.total')).toMatchObject({ right: undefined, below: undefined })
  })

  it('puts the blocks of 表四 side by side', () => {
    const { layout } = layoutOfGroup('remedies.review.total')
    expect([...layout.left]).toEqual([-1, 0, 1, 2, 3])
    expect([...layout.right]).toEqual([1, 2, 3, 4, -1])
    expect([...layout.below]).toEqual([-1, -1, -1, -1, -1])
  })

  it('knows which cells are totals of what', () => {
    expect(totalsOf('granted.total')).toEqual(['requests-row-total:granted'])
    expect(totalsOf('resultTotal.total')).toEqual(['requests-outcome-total:total', 'requests-row-total:resultTotal'])
    expect(totalsOf('resultTotal.enterprise')).toEqual(['requests-outcome-total:enterprise'])
    expect(totalsOf('newRequests.naturalPerson')).toEqual([])
  })
})
