import { type Block, blankReport, findEdition, withCell } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import {
  flatten,
  insertLines,
  insertParagraph,
  isPlain,
  joinBlock,
  moveBlock,
  removeBlock,
  setText,
  splitBlock,
  toggleHeading,
} from './blocks.ts'

const heading: Block = { kind: 'heading', level: 2, text: '（一）主动公开' }
const paragraph: Block = { kind: 'paragraph', text: '全年公开信息若干条。' }
const list: Block = { kind: 'list', ordered: true, items: ['甲', '乙'] }
const rich: Block = {
  kind: 'paragraph',
  text: [{ text: '收到 ' }, { figure: 'requests.newRequests.total' }, { text: ' 件' }],
}
const blocks: Block[] = [heading, paragraph, list, rich]

describe('blocks', () => {
  test('only unformatted paragraphs and headings are edited', () => {
    expect(blocks.map(isPlain)).toEqual([true, true, false, false])
  })

  test('changes one text and leaves the other blocks the same objects', () => {
    const changed = setText(blocks, 1, '改过。')
    expect(changed[1]).toEqual({ kind: 'paragraph', text: '改过。' })
    expect(changed[2]).toBe(list)
    expect(setText(blocks, 2, 'x')).toEqual(blocks)
  })

  test('Enter splits a heading into heading and paragraph', () => {
    const { blocks: split, caret } = splitBlock(blocks, 0, [3, 3])
    expect(split.slice(0, 2)).toEqual([
      { kind: 'heading', level: 2, text: '（一）' },
      { kind: 'paragraph', text: '主动公开' },
    ])
    expect(caret).toEqual({ index: 1, offset: 0 })
  })

  test('Backspace at the start joins two plain blocks and puts the caret at the seam', () => {
    const joined = joinBlock(blocks, 1)
    expect(joined?.blocks[0]).toEqual({ kind: 'heading', level: 2, text: '（一）主动公开全年公开信息若干条。' })
    expect(joined?.caret).toEqual({ index: 0, offset: 7 })
    expect(joinBlock(blocks, 0)).toBeUndefined()
    expect(joinBlock(blocks, 3)).toBeUndefined()
  })

  test('pasted lines become paragraphs, blank lines vanish', () => {
    const { blocks: pasted, caret } = insertLines(blocks, 1, [2, 4], '甲\r\n\r\n  乙\n丙')
    expect(pasted.slice(1, 4)).toEqual([
      { kind: 'paragraph', text: '全年甲' },
      { kind: 'paragraph', text: '乙' },
      { kind: 'paragraph', text: '丙信息若干条。' },
    ])
    expect(caret).toEqual({ index: 3, offset: 1 })
  })

  test('adds, removes and moves blocks', () => {
    expect(insertParagraph(blocks, 4).blocks[4]).toEqual({ kind: 'paragraph', text: '' })
    expect(removeBlock(blocks, 1)).toEqual([heading, list, rich])
    expect(moveBlock(blocks, 1, 1)).toEqual([heading, list, paragraph, rich])
    expect(moveBlock(blocks, 0, -1)).toEqual(blocks)
  })

  test('turns a paragraph into a heading and back', () => {
    const turned = toggleHeading(blocks, 1)
    expect(turned[1]).toEqual({ kind: 'heading', level: 2, text: '全年公开信息若干条。' })
    expect(toggleHeading(turned, 1)[1]).toEqual(paragraph)
  })

  test('flattens a live figure to what it reads now', () => {
    const edition = findEdition('cn-2021')!
    const report = withCell(blankReport(edition, { year: 2024 }), 'requests.newRequests.total', 12)
    expect(flatten(blocks, 3, report)[3]).toEqual({ kind: 'paragraph', text: '收到 12 件' })
  })
})
