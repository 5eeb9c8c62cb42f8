import { expect, it } from 'vitest'
import * as documents from '../src/index.ts'

it('the package exports these names and no others', () => {
  expect(Object.keys(documents).sort()).toEqual([
    'readDocument',
    'readHtml',
    'readJson',
    'readText',
    'writeHtml',
    'writeJson',
    'writeText',
  ])
})
