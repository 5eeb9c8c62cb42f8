import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.ts'
import { type Expected, outlineOf } from './support/outline.ts'

const folder = new URL('./fixtures/', import.meta.url)
const names = readdirSync(folder)
const documents = names.filter(name => !name.endsWith('.expected.json'))

function expectedOf(name: string): Expected {
  const path = new URL(name.replace(/\.[^.]+$/, '.expected.json'), folder)
  return JSON.parse(readFileSync(path, 'utf8')) as Expected
}

describe('fixtures', () => {
  it('all have an expectation', () => {
    const expected = names.filter(name => name.endsWith('.expected.json'))
    expect(expected).toHaveLength(documents.length)
  })

  it.each(documents)('%s reads as expected, cell by cell', name => {
    const result = readDocument({ bytes: readFileSync(new URL(name, folder)), fileName: name })
    expect(outlineOf(result)).toEqual(expectedOf(name))
  })

  it.each(documents)('%s reads the same twice', name => {
    const bytes = readFileSync(new URL(name, folder))
    expect(readDocument({ bytes, fileName: name })).toEqual(readDocument({ bytes, fileName: name }))
  })
})
