import { describe, expect, it } from 'vitest'
import { editions } from '../editions/index.ts'
import { relationGroupsOf } from './relation-groups.ts'

const groups = relationGroupsOf(editions[0])
const requests = groups[0]!
const review = groups.find(group => group.cells[0]!.row === 'review')!

function around(address: string) {
  const { cells, layout } = requests
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
  const cell = requests.cells.findIndex(other => other.address === `requests.${address}`)
  return requests.layout.totalOf[cell]!.map(relation => requests.relations[relation]!.instance)
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
    expect([...review.layout.left]).toEqual([-1, 0, 1, 2, 3])
    expect([...review.layout.right]).toEqual([1, 2, 3, 4, -1])
    expect([...review.layout.below]).toEqual([-1, -1, -1, -1, -1])
  })

  it('knows which cells are totals of what', () => {
    expect(totalsOf('granted.total')).toEqual(['requests-row-total:granted'])
    expect(totalsOf('resultTotal.total')).toEqual(['requests-outcome-total:total', 'requests-row-total:resultTotal'])
    expect(totalsOf('resultTotal.enterprise')).toEqual(['requests-outcome-total:enterprise'])
    expect(totalsOf('newRequests.naturalPerson')).toEqual([])
  })
})
