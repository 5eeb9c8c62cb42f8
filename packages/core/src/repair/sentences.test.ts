import { describe, expect, it } from 'vitest'
import { en } from '../locales/en/index.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import { slipCauses } from './repair.ts'
import { sentencesOf } from './sentences.ts'

describe.each([
  ['zh-CN', zhCN],
  ['en', en],
] as const)('the sentences about repairs in %s', (_, locale) => {
  const sentences = sentencesOf(locale)
  const edit = { cell: 'A', from: 21, to: 12 }

  it.each(slipCauses)('name cell, figures and cause: %s', why => {
    const message = sentences.mend([{ why, edits: [edit] }])
    for (const part of ['A', '21', '12', sentences.causes[why]]) expect(message).toContain(part)
  })

  it('say every cause in words of its own', () => {
    expect(new Set(Object.values(sentences.causes)).size).toBe(slipCauses.length)
  })

  it('list what every slip touched', () => {
    const second = { cell: 'B', from: 5, to: 6 }
    const third = { cell: 'C', from: 7, to: 8 }
    const message = sentences.mend([
      { why: 'neighbour_row', edits: [edit, second] },
      { why: 'off_by_one', edits: [third] },
    ])
    for (const part of ['A', 'B', 'C', sentences.causes.neighbour_row, sentences.causes.off_by_one]) {
      expect(message).toContain(part)
    }
  })

  it('count the blanks only where some are not listed', () => {
    const edits = Array.from({ length: 9 }, (_, i) => ({ cell: `cell ${i + 1}`, from: null, to: 0 }))
    expect(sentences.blanks(edits)).toContain('cell 8')
    expect(sentences.blanks(edits)).not.toContain('cell 9')
    expect(sentences.blanks(edits)).toContain('9')
    expect(sentences.blanks(edits.slice(0, 8))).toContain('cell 8')
    expect(sentences.blanks(edits.slice(0, 8)).match(/\d+/g)).not.toContain('9')
  })
})
