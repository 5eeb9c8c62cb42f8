import { expect, test } from 'vitest'
import { isId, newId } from './uuid.ts'

test('an identifier is a version 7 UUID of its moment', () => {
  const id = newId(new Date(0x0190_1234_5678))
  expect(id).toMatch(/^01901234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(isId(id)).toBe(true)
})

test('identifiers sort by their moments and never repeat', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => newId(new Date(1_700_000_000_000 + i)))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(Array.from({ length: 1000 }, () => newId(new Date(0)))).size).toBe(1000)
})

test.each([
  '',
  'x',
  '01901234567870008000000000000000',
  '01901234-5678-7000-8000-00000000000G',
  ' 01901234-5678-7000-8000-000000000000',
])('%j is no identifier', text => expect(isId(text)).toBe(false))
