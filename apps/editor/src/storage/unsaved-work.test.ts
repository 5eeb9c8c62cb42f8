import { blankReport, findEdition } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { startSnapshot, typeCell } from '../report/snapshot.ts'
import { createLocalJson } from './local-json.ts'
import { forgetUnsaved, readUnsaved, writeUnsaved } from './unsaved-work.ts'

const edition = findEdition('cn-2021')!
const items = new Map<string, string>()
const store = createLocalJson(() => ({
  getItem: key => items.get(key) ?? null,
  setItem: (key, value) => void items.set(key, value),
  removeItem: key => void items.delete(key),
}))
const blank = startSnapshot(blankReport(edition, { year: 2024 }))
const snapshot = typeCell(blank, edition, 'requests.granted.total', '十')

describe('unsaved work', () => {
  test('comes back with the texts that were no figures', () => {
    const work = { snapshot, etag: '"3"', at: '2026-01-05T08:00:00Z' }
    writeUnsaved(store, 'r1', work)
    expect(readUnsaved(store, 'r1')).toEqual(work)
    forgetUnsaved(store, 'r1')
    expect(readUnsaved(store, 'r1')).toBeUndefined()
  })

  test('is forgotten when it is no report any more', () => {
    items.set('gouji:unsaved:r2', JSON.stringify({ snapshot: { report: { year: 1 } }, etag: '"1"', at: 'x' }))
    expect(readUnsaved(store, 'r2')).toBeUndefined()
  })
})
