import { judge } from '@gouji/core'
import { expect, test } from 'vitest'
import { sampleReport } from './index.ts'

test('the sample is complete and nothing is to be said about it', () => {
  const { valid, findings, relations } = judge(sampleReport())
  expect(findings).toEqual([])
  expect(valid).toBe(true)
  expect(relations).toEqual({ total: relations.total, checked: relations.total, held: relations.total })
})
