import { findEdition } from '@gouji/core/check'
import { expect, test } from 'vitest'
import { outcomeOf } from './paste-outcome.ts'

test('tells filled, unreadable and “none” cells apart', () => {
  const cells = [
    { address: 'requests.granted.naturalPerson', text: '3' },
    { address: 'requests.granted.enterprise', text: '/' },
    { address: 'requests.granted.research', text: '约五件' },
    { address: 'requests.granted.publicWelfare', text: '' },
  ]
  expect(outcomeOf({ cells, outside: ['9'], byLabel: false }, findEdition('cn-2021')!)).toEqual({
    filled: 3,
    unreadable: [{ address: 'requests.granted.research', text: '约五件', code: 'not_a_number' }],
    placeholders: 1,
    outside: ['9'],
    byLabel: false,
  })
})
