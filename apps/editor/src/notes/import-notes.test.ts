import { describe, expect, test } from 'vitest'
import type { ImportNote } from '../api/types.ts'
import { createLocalJson } from '../storage/local-json.ts'
import { isOpen, notesByCell, readNotes, writeNotes } from './import-notes.ts'

const items = new Map<string, string>()
const store = createLocalJson(() => ({
  getItem: key => items.get(key) ?? null,
  setItem: (key, value) => void items.set(key, value),
  removeItem: key => void items.delete(key),
}))

const about: ImportNote = { message: '有两种分法', cells: ['requests.granted.total', 'requests.granted.research'] }
const general: ImportNote = { message: '没有找到年份' }
const notes = [about, general]

describe('import notes', () => {
  test('a note stays open until each of its cells was dealt with', () => {
    expect(isOpen(about, 0, ['requests.granted.total'])).toBe(true)
    expect(isOpen(about, 0, about.cells!)).toBe(false)
    expect(isOpen(general, 1, [])).toBe(true)
    expect(isOpen(general, 1, ['note:1'])).toBe(false)
  })

  test('only cells that were not dealt with need a look', () => {
    const cells = notesByCell({ notes, reviewed: ['requests.granted.total'] })
    expect([...cells.keys()]).toEqual(['requests.granted.research'])
  })

  test('are kept until all are dealt with', () => {
    writeNotes(store, 'r1', { notes, reviewed: ['note:1'] })
    expect(readNotes(store, 'r1')).toEqual({ notes, reviewed: ['note:1'] })
    writeNotes(store, 'r1', { notes, reviewed: ['note:1', ...about.cells!] })
    expect(readNotes(store, 'r1')).toEqual({ notes: [], reviewed: [] })
  })

  test('damaged ones are forgotten', () => {
    items.set('gouji:notes:r2', '{"notes":[1,{"message":"x"}],"reviewed":"y"}')
    expect(readNotes(store, 'r2')).toEqual({ notes: [{ message: 'x' }], reviewed: [] })
  })
})
