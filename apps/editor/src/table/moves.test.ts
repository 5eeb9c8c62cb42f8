import { findEdition } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { layoutOf } from './layout.ts'
import { type Move, moveFrom } from './moves.ts'

const { disclosure, requests, remedies } = findEdition('cn-2021')!.tables

describe('moveFrom in 表三', () => {
  const go = (row: string, column: string, move: Move) =>
    moveFrom(layoutOf(requests), `requests.${row}.${column}`, move)

  test.each<[Move, string]>([
    ['up', 'requests.granted.research'],
    ['down', 'requests.deniedStateSecret.research'],
    ['left', 'requests.partlyGranted.enterprise'],
    ['right', 'requests.partlyGranted.publicWelfare'],
    ['rowStart', 'requests.partlyGranted.naturalPerson'],
    ['rowEnd', 'requests.partlyGranted.total'],
    ['top', 'requests.newRequests.research'],
    ['bottom', 'requests.carriedOut.research'],
    ['tableStart', 'requests.newRequests.naturalPerson'],
    ['tableEnd', 'requests.carriedOut.total'],
    ['enter', 'requests.deniedStateSecret.research'],
    ['enterBack', 'requests.granted.research'],
  ])('%s', (move, target) => {
    expect(go('partlyGranted', 'research', move)).toBe(target)
  })

  test('arrows stay at the edges', () => {
    expect(go('newRequests', 'naturalPerson', 'up')).toBe('requests.newRequests.naturalPerson')
    expect(go('newRequests', 'naturalPerson', 'left')).toBe('requests.newRequests.naturalPerson')
    expect(go('carriedOut', 'total', 'down')).toBe('requests.carriedOut.total')
  })

  test('Enter at the foot of a column goes on at the head of the next, and Shift+Enter back', () => {
    expect(go('carriedOut', 'research', 'enter')).toBe('requests.newRequests.publicWelfare')
    expect(go('newRequests', 'publicWelfare', 'enterBack')).toBe('requests.carriedOut.research')
    expect(go('carriedOut', 'total', 'enter')).toBe('requests.carriedOut.total')
    expect(go('newRequests', 'naturalPerson', 'enterBack')).toBe('requests.newRequests.naturalPerson')
  })
})

describe('moveFrom in the other tables', () => {
  test('goes over the header rows inside 表二', () => {
    const layout = layoutOf(disclosure)
    expect(moveFrom(layout, 'disclosure.normativeDocs.repealed', 'down')).toBe('disclosure.licensing.decisions')
    expect(moveFrom(layout, 'disclosure.licensing.decisions', 'up')).toBe('disclosure.normativeDocs.issued')
    expect(moveFrom(layout, 'disclosure.licensing.decisions', 'right')).toBe('disclosure.licensing.decisions')
  })

  test('Enter in the single row of 表四 goes to the right', () => {
    expect(moveFrom(layoutOf(remedies), 'remedies.review.total', 'enter')).toBe('remedies.suitDirect.upheld')
  })

  test('stays for an address the table does not have', () => {
    expect(moveFrom(layoutOf(remedies), 'requests.granted.total', 'down')).toBe('requests.granted.total')
  })
})
