import { expect, test } from 'vitest'
import { english } from './en.ts'
import { chinese } from './zh-CN.ts'

test.each([
  [{ total: 42, checked: 42, held: 42 }, '勾稽关系 42 项，成立 42 项', '42 of 42 relations hold'],
  [
    { total: 42, checked: 42, held: 39 },
    '勾稽关系 42 项，成立 39 项，不成立 3 项',
    '39 of 42 relations hold, 3 do not',
  ],
  [
    { total: 42, checked: 40, held: 40 },
    '勾稽关系 42 项，成立 40 项，2 项因有空格无法核对',
    '40 of 42 relations hold, 2 cannot be checked because of blank cells',
  ],
  [
    { total: 42, checked: 41, held: 40 },
    '勾稽关系 42 项，成立 40 项，不成立 1 项，1 项因有空格无法核对',
    '40 of 42 relations hold, 1 does not, 1 cannot be checked because of blank cells',
  ],
])('%j is put into words', (count, zh, en) => {
  expect(chinese.relations(count)).toBe(zh)
  expect(english.relations(count)).toBe(en)
})
