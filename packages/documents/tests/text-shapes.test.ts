import { describe, expect, it } from 'vitest'
import { readText } from '../src/index.ts'
import { differences, noteCodes, printed, sample } from './support/sample.ts'
import { silentFaults } from './support/silence.ts'

const bars = printed(texts => `${texts.join(' | ')} |`)
const isFigure = (text: string) => /^\d/.test(text) && !/[^\d.]/.test(text)
const inFigures = (change: (text: string) => string) =>
  printed(texts => `${texts.map(text => (isFigure(text) ? change(text) : text)).join(' | ')} |`)
const inLabels = (change: (text: string) => string) =>
  printed(texts => `${texts.map(text => (isFigure(text) ? text : change(text))).join(' | ')} |`)

describe('a text reads the same', () => {
  it.each([
    ['with bars behind all cells', bars],
    ['with bars between cells', printed(texts => texts.join(' | '))],
    ['with bars around and empty cells in front and behind', printed(texts => `| | ${texts.join(' | ')} | ||`)],
    ['with tabs', printed(texts => texts.join('\t'))],
    ['with one cell a line', printed(texts => texts.join('\n'))],
    ['with one cell a line and blank lines between', printed(texts => `${texts.join('\n\n')}\n`)],
    ['with one cell a line and bars', printed(texts => `${texts.join(' |\n')} |`)],
    ['with blanks between cells', printed(texts => texts.join(' '))],
    ['with half-width brackets', inLabels(text => text.replace(/（/g, '(').replace(/）/g, ')'))],
    ['with other item numbers', inLabels(text => text.replace(/^(\d)\./, '$1、'))],
    ['with blanks in labels', inLabels(text => text.split('').join(' '))],
    [
      'with full-width digits',
      inFigures(text => text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
    ],
    [
      'with thousands marks',
      inFigures(text => text.replace(/^\d+/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))),
    ],
    ['with page numbers between rows', bars.replace(/\n(?=[36]\.)/g, '\n-3-\n')],
    [
      'with a header repeated',
      bars.replace('（五）不予处理', '自然人 | 法人或其他组织 | 总计 |\n商业企业 | 其他 |\n（五）不予处理'),
    ],
    ['with a group label repeated', bars.replace('（四）无法提供', '三、本年度办理结果 | （四）无法提供')],
    ['without headings', bars.replace(/^[一二三四五六]、(?:总体|主动|收到|政府|存在|其他需).*$/gm, '')],
    ['with carriage returns', bars.replace(/\n/g, '\r\n')],
  ])('%s', (_, text) => {
    expect(differences(readText(text))).toEqual([])
  })

  it('with misspelt labels, which are noted', () => {
    const text = bars
      .replace('2.其他法律行政法规禁止公开', '2.其他法律行政止公开')
      .replace('7.属于行政执法案卷', '7.属于行政执法案件')
      .replace('本年废止件数', '本年废纸件数')
      .replace('四、政府信息公开行政复议', '四、政府信息公开行政法复议')
    const result = readText(text)
    expect(differences(result)).toEqual([])
    expect(noteCodes(result)).toEqual(['label_assumed'])
  })

  it('with units in cells, which are noted', () => {
    const result = readText(bars.replace('| 1573179 |', '| 1573179件 |'))
    expect(differences(result)).toEqual([])
    expect(noteCodes(result)).toEqual(['figure_cleaned'])
  })

  it('with remarks in brackets behind figures', () => {
    const text = bars.replace('| 50 | 227 |', '| 50 （其中修订 16 件） | 227（含自然失效 29 件） |')
    expect(differences(readText(text))).toEqual([])
  })
})

describe('what a text lacks is noted, not invented', () => {
  it.each([
    ['a row', bars.replace(/\n3\.要求提供公开出版物.*/, '')],
    ['a cell of a row', bars.replace('| 859 | 33 |', '| 859 |')],
    ['a table', bars.replace(/三、收到和处理[\s\S]*(?=四、政府信息公开)/, '')],
    ['a figure, which is a word', bars.replace('| 1573179 |', '| 约一百五十万 |')],
    ['a figure, which is split in two', bars.replace('| 1573179 |', '| 1573 179 |')],
  ])('%s', (_, text) => {
    const result = readText(text)
    expect(differences(result).length).toBeGreaterThan(0)
    expect(silentFaults(result, sample)).toEqual([])
  })
})
