import { readFileSync } from 'node:fs'
import { blankReport, editions } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { type DocumentInput, type ReadResult, readDocument, writeJson, writeText } from '../src/index.ts'

const encoder = new TextEncoder()
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url))

function read(text: string | Uint8Array, about: Omit<DocumentInput, 'bytes'> = {}): ReadResult {
  return readDocument({ bytes: typeof text === 'string' ? encoder.encode(text) : text, ...about })
}

function codes(result: ReadResult): string[] {
  return result.ok ? ['read'] : result.problems.map(problem => problem.code)
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, char => char.charCodeAt(0))]
  return Uint8Array.from(units.flatMap(unit => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

describe('readDocument refuses', () => {
  it.each([
    ['an empty file', '', {}, 'empty_file'],
    ['a file of blanks', ' \n\u3000\n', {}, 'empty_file'],
    ['a file over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), {}, 'too_large'],
    ['JSON that does not parse', '{"edition": "cn-2021",', {}, 'not_json'],
    ['words in a file named .json', 'hello', { fileName: 'report.json' }, 'not_json'],
    ['JSON that is no report', '{"edition": "cn-2021", "schemaVersion": 1}', {}, 'report_invalid'],
    ['JSON of an unknown edition', '{"edition": "cn-1999"}', {}, 'report_invalid'],
    ['a PDF', '%PDF-1.7 …', {}, 'unsupported_format'],
    ['a Word file', 'PK\u0003\u0004…', {}, 'unsupported_format'],
    ['text without a report', '今年全市工作平稳有序。行政许可120件。', {}, 'not_a_report'],
    [
      'prose that names rows of the form',
      '全市规章2件，规范性文件5件；行政许可120件，行政处罚30件，行政强制2件，行政事业性收费3万元。',
      {},
      'not_a_report',
    ],
    ['a page without a report', '<p>行政处罚12件，行政复议3件</p>', {}, 'not_a_report'],
    ['a page of 400 nested divs', '<div>'.repeat(400), {}, 'too_complex'],
    ['a tag of 300 attributes', `<p ${'a '.repeat(300)}>一</p>`, {}, 'too_complex'],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0x81, 0xff, 0x80]), {}, 'unknown_encoding'],
  ])('%s', (_, content, about, code) => {
    expect(codes(read(content, about))).toContain(code)
  })

  it('text that was spoilt by reading UTF-8 as GBK, and says so', () => {
    const spoilt = new TextDecoder('gb18030').decode(fixture('ragged-2022.txt'))
    const result = read(spoilt)
    expect(codes(result)).toEqual(['mojibake'])
    expect(result.ok ? '' : result.problems[0]!.message).toContain('乱码')
  })

  it('text whose characters became question marks, and says so', () => {
    const lost = fixture('ragged-2022.txt')
      .toString()
      .replace(/[\u3400-\u9fff]/g, '?')
    expect(codes(read(lost))).toEqual(['characters_lost'])
  })

  it('in the language asked for', () => {
    const result = read('', { locale: 'en' })
    expect(result.ok ? '' : result.problems[0]!.message).toBe(
      'The file is empty. Choose a file that holds an annual report.',
    )
  })

  it('the place in a JSON report that is wrong', () => {
    const report = blankReport(editions[0], { year: 2022 })
    report.sections.requests.table.granted.total = -1
    const result = read(writeJson(report))
    expect(result.ok ? '' : JSON.stringify(result.problems[0]!.params)).toContain(
      '/sections/requests/table/granted/total',
    )
  })
})

describe('readDocument reads', () => {
  const text = writeText({ ...blankReport(editions[0], { year: 2023, body: { name: '示例市测试局' } }) })

  it.each([
    ['UTF-8 with a byte order mark', encoder.encode(`\ufeff${text}`)],
    ['UTF-16 little endian with a mark', utf16(text, false, true)],
    ['UTF-16 big endian with a mark', utf16(text, true, true)],
  ])('%s', (_, bytes) => {
    const result = read(bytes)
    expect(result.ok && [result.report.year, result.report.body.name]).toEqual([2023, '示例市测试局'])
  })

  it('a page in GB2312 and notes the encoding', () => {
    const result = read(fixture('gbk-2022.html'))
    expect(result.ok && result.notes[0]!.code).toBe('decoded_as')
  })

  it('a page in GBK that declares UTF-8', () => {
    const bytes = Buffer.from(fixture('gbk-2022.html').toString('latin1').replace('gb2312', 'utf-8'), 'latin1')
    expect(codes(read(bytes))).toEqual(['read'])
  })

  it('by content, whatever the ending says', () => {
    expect(codes(read(fixture('word-markup-2023.html'), { fileName: 'report.txt' }))).toEqual(['read'])
    expect(codes(read(fixture('ragged-2022.txt'), { fileName: 'report.html' }))).toEqual(['read'])
  })
})
