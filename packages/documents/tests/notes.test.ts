import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.ts'

const folder = new URL('./fixtures/', import.meta.url)
const documents = readdirSync(folder).filter(name => !name.endsWith('.expected.json'))

function notesOf(name: string, locale: 'zh-CN' | 'en') {
  const result = readDocument({ bytes: readFileSync(new URL(name, folder)), fileName: name, locale })
  return result.ok ? result.notes : []
}

describe('notes', () => {
  it.each(documents)('of %s are whole sentences in both languages', name => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const { message, code } of notesOf(name, locale)) {
        expect(message, code).not.toMatch(/undefined|null|NaN|\[object|：：|“”/)
        expect(message, code).toMatch(locale === 'en' ? /[.)]$/ : /[。）]$/)
      }
    }
  })

  it('say the same of the same cells in both languages', () => {
    for (const name of documents) {
      const plain = (locale: 'zh-CN' | 'en') => notesOf(name, locale).map(({ message: _, ...rest }) => rest)
      expect(plain('en')).toEqual(plain('zh-CN'))
    }
  })

  it('name the rows that one printed row stands for', () => {
    const text = JSON.stringify(notesOf('hybrid-2021.txt', 'zh-CN'))
    for (const row of ['requests.otherMisc', 'requests.otherNotCorrected', 'requests.otherFeeUnpaid']) {
      expect(text).toContain(row)
    }
  })

  it('quote the source of what is not certain', () => {
    const undecided = notesOf('glued-changes-2020.txt', 'zh-CN').filter(note => note.code === 'split_undecided')
    expect(undecided.map(note => note.source)).toContain('2648-18538')
    expect(undecided.every(note => (note.cells ?? []).length > 0)).toBe(true)
  })
})
