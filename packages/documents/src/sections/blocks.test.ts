import { describe, expect, it } from 'vitest'
import type { Line } from '../lines/source.ts'
import { piecesIn, toBlocks, without } from './blocks.ts'
import { limitBlocks } from './limit.ts'

function blocks(...lines: Line[]) {
  return toBlocks(lines.map(line => ({ line, text: line.text })))
}
const text = (line: string): Line => ({ text: line, kind: 'text' })

describe('without', () => {
  it('cuts holes out of a range', () => {
    expect(
      without(
        [0, 10],
        [
          [6, 8],
          [2, 3],
        ],
      ),
    ).toEqual([
      [0, 2],
      [3, 6],
      [8, 10],
    ])
  })

  it('leaves nothing of a range that is a hole', () => {
    expect(without([2, 5], [[0, 9]])).toEqual([])
  })
})

describe('piecesIn', () => {
  it('cuts lines at the ends of a range and leaves out what says nothing', () => {
    const lines = [text('甲乙丙'), text('| ||'), text('丁')]
    expect(piecesIn(lines, [0, 4, 9], [[1, 10]]).map(piece => piece.text)).toEqual(['乙丙', '丁'])
  })
})

describe('toBlocks', () => {
  it('tells headings from paragraphs', () => {
    expect(
      blocks(text('（一）主动公开'), text('（二）监督。全年平稳。'), text('1.组织'), text('1.完成，良好')).map(
        block => block.kind,
      ),
    ).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })

  it('keeps the items of one list together', () => {
    const item = (line: string, group: number): Line => ({ text: line, kind: 'item', group, ordered: false })
    expect(blocks(item('甲', 1), item('乙', 1), item('丙', 2))).toEqual([
      { kind: 'list', ordered: false, items: ['甲', '乙'] },
      { kind: 'list', ordered: false, items: ['丙'] },
    ])
  })

  it('keeps the rows of one table together', () => {
    const row = (line: string): Line => ({ text: line, kind: 'row', group: 1 })
    expect(blocks(row('项目 | 金额 |'), row('甲 | |'))).toEqual([
      {
        kind: 'table',
        headerRows: 1,
        rows: [
          ['项目', '金额'],
          ['甲', ''],
        ],
      },
    ])
  })
})

describe('limitBlocks', () => {
  it('cuts a text that is longer than the contract allows', () => {
    const { blocks: limited, dropped } = limitBlocks([{ kind: 'paragraph', text: '字'.repeat(120_000) }])
    expect([limited.length, dropped]).toEqual([3, 0])
  })

  it('says how much is left out of a narrative with too many blocks', () => {
    const many = Array.from({ length: 2_001 }, () => ({ kind: 'paragraph' as const, text: '字' }))
    const { blocks: limited, dropped } = limitBlocks(many)
    expect([limited.length, dropped > 0]).toEqual([2_000, true])
  })
})
