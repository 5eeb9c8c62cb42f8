import { blankReport, editions, withCell } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { writeText } from './write.ts'

function sample() {
  const report = blankReport(editions[0], { year: 2023, body: { name: '示例市测试局' } })
  report.sections.overview.narrative = [
    { kind: 'heading', level: 2, text: '（一）主动公开' },
    { kind: 'paragraph', text: '全年公开信息12条。' },
  ]
  return report
}

describe('writeText', () => {
  it('prints a row of the form a line, a bar behind each cell', () => {
    const report = withCell(sample(), 'disclosure.normativeDocs.issued', 9)
    expect(writeText(report)).toContain('\n行政规范性文件 | 9 |  |  |\n')
  })

  it('lets no bar and no line end of a text break its line', () => {
    const report = sample()
    report.sections.other.narrative = [{ kind: 'paragraph', text: '甲|乙\n丙' }]
    expect(writeText(report)).toContain('\n甲¦乙 丙\n')
  })

  it('keeps headings and paragraphs for the reader', () => {
    const read = readText(writeText(sample()))
    expect(read.ok && read.report.sections.overview.narrative).toEqual(sample().sections.overview.narrative)
  })
})
