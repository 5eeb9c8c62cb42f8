import { expect, test } from 'vitest'
import { arrayFrom } from './array-from.ts'

test('copies what can be iterated', () => {
  expect(arrayFrom(new Map([[1, 'a']]).values())).toEqual(['a'])
})

test('counts up to a length and calls back with the index', () => {
  expect(arrayFrom({ length: 3 }, (_, i) => i * 2)).toEqual([0, 2, 4])
})
