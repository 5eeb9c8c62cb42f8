import { describe, expect, it } from 'vitest'
import { readBase } from '../../tests/support/samples.ts'
import { withCell } from './report.ts'
import { plainText, textsOf } from './text.ts'

const report = readBase('cn-2021')

describe('plainText', () => {
  it('prints a live figure as the value of its cell', () => {
    const text = [{ text: '新收申请' }, { figure: 'requests.newRequests.total' }, { text: '件', bold: true }]
    expect(plainText(text, report)).toBe('新收申请74件')
    expect(plainText(text, withCell(report, 'requests.newRequests.total', 0))).toBe('新收申请0件')
    expect(plainText([{ figure: 'disclosure.fees.amountWan' }], report)).toBe('9116.36')
  })

  it('prints a blank figure, or one without a report, as nothing', () => {
    const text = [{ text: '新收' }, { figure: 'requests.newRequests.total' }, { text: '件' }]
    expect(plainText(text, withCell(report, 'requests.newRequests.total', null))).toBe('新收件')
    expect(plainText(text)).toBe('新收件')
  })
})

describe('textsOf', () => {
  it('gives the texts of each kind of block in reading order', () => {
    expect(textsOf({ kind: 'paragraph', text: 'a' })).toEqual(['a'])
    expect(textsOf({ kind: 'heading', level: 2, text: 'a' })).toEqual(['a'])
    expect(textsOf({ kind: 'list', ordered: true, items: ['a', 'b'] })).toEqual(['a', 'b'])
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ]
    expect(textsOf({ kind: 'table', headerRows: 1, rows })).toEqual(['a', 'b', 'c', 'd'])
    expect(textsOf({ kind: 'image', src: 'data:image/png;base64,AA==', alt: '图' })).toEqual([])
  })
})
