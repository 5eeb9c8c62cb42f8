import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml, writeText } from '../src/index.ts'
import { differences, noteCodes, sample } from './support/sample.ts'
import { silentFaults } from './support/silence.ts'

const page = writeHtml(sample)
const main = page.slice(page.indexOf('<main>'), page.indexOf('</main>') + '</main>'.length)
const lines = writeText(sample).split('\n')

/** Applies a change to every third match. */
function sometimes(text: string, pattern: RegExp, by: (found: string) => string): string {
  let count = 0
  return text.replace(pattern, found => (count++ % 3 === 0 ? by(found) : found))
}

describe('a page reads the same', () => {
  it.each([
    ['as it was written', page],
    ['as a part of a page', main],
    ['inside a table that arranges the page', `<table><tr><td>导航</td><td>${main}</td></tr></table><p>版权所有</p>`],
    [
      'with every table inside another',
      page.replace(/<table>/g, '<table><tr><td><table>').replace(/<\/table>/g, '</table></td></tr></table>'),
    ],
    [
      'with all tables run together',
      page.replace(/<\/table>[\s\S]*?<table>/g, found => found.slice('</table>'.length, -'<table>'.length)),
    ],
    ['with an empty cell behind some rows', sometimes(page, /<\/tr>/g, end => `<td></td>${end}`)],
    ['with an empty cell in front of some rows', sometimes(page, /<tr>/g, start => `${start}<td>&nbsp;</td>`)],
    [
      'with digits in elements of their own',
      page.replace(
        />(\d+)<\/td>/g,
        (_, digits: string) => `>${[...digits].map(digit => `<span>${digit}</span>`).join('')}<o:p></o:p></td>`,
      ),
    ],
    ['without end tags of cells and rows', page.replace(/<\/t[dhr]>/g, '')],
    [
      'in capital letters',
      page.replace(/<(\/?)(table|tr|td|th)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
    ],
    [
      'without rowspans, empty cells in their place',
      page.replace(/ rowspan="\d+"/g, '').replace('<tr><th scope="col">自然人', '<tr><td></td><th scope="col">自然人'),
    ],
    ['as preformatted text', `<pre>${lines.join('\n')}</pre>`],
    ['as one element a line', lines.map(line => `<div>${line}</div>`).join('')],
    ['as lines with breaks', `<p>${lines.join('<br>')}</p>`],
    ['inside a string of a script', `document.write("${page.replace(/\n/g, '\\n').replace(/"/g, '\\"')}")`],
  ])('%s', (_, html) => {
    expect(differences(readHtml(html))).toEqual([])
  })

  it('with spans beyond any table', () => {
    const html = page.replace(/colspan="4"/g, 'colspan="99999999" rowspan="99999999"')
    expect(silentFaults(readHtml(html), sample)).toEqual([])
  })
})

describe('a page is not guessed at', () => {
  it('when its columns stand in another order', () => {
    const first = '<th scope="col">商业企业</th>'
    const second = '<th scope="col">科研机构</th>'
    const result = readHtml(page.replace(first + second, second + first))
    expect(noteCodes(result)).toEqual(['columns_reordered'])
    expect(result.ok && Object.values(result.report.sections.requests.table.granted)).toEqual(Array(7).fill(null))
    expect(result.ok && Object.values(result.report.sections.requests.table.carriedOut)).toEqual(Array(7).fill(null))
  })

  it('when its amounts have another unit', () => {
    const result = readHtml(page.replace('（单位：万元）', '（单位：元）'))
    expect(noteCodes(result)).toEqual(['unit_differs'])
  })

  it('when it breaks off inside a cell', () => {
    const result = readHtml(page.slice(0, page.indexOf('859') + 2))
    expect(noteCodes(result)).toContain('truncated')
    expect(silentFaults(result, sample)).toEqual([])
  })
})
