import { blankReport, editions } from '@gouji/core'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { writeHtml } from './write.ts'

function page(change: (report: ReturnType<typeof sample>) => void = () => {}) {
  const report = sample()
  change(report)
  return load(writeHtml(report))
}

function sample() {
  return blankReport(editions[0], { year: 2023, body: { name: '示例市<测试>局' } })
}

describe('writeHtml', () => {
  it('prints the prescribed title when there is none, escaped', () => {
    const $ = page()
    expect($('h1').text()).toBe('示例市<测试>局2023年政府信息公开工作年度报告')
    expect($('title').text()).toBe($('h1').text())
  })

  it('prints the six headings in order', () => {
    expect(
      page()('h2')
        .toArray()
        .map(heading => page()(heading).text().charAt(0))
        .join(''),
    ).toBe('一二三四五六')
  })

  it('prints every figure once, blank cells as nothing', () => {
    const $ = page(report => {
      report.sections.requests.table.granted.total = 12
    })
    expect($('td.figure')).toHaveLength(editions[0].cells.length)
    expect($('td.figure').text()).toBe('12')
  })

  it('lets no markup of the narrative through', () => {
    const $ = page(report => {
      report.sections.other.narrative = [
        { kind: 'paragraph', text: '<script>alert(1)</script>' },
        { kind: 'paragraph', text: [{ text: '"><img src=x onerror=a>', href: 'https://example.cn/?a="&b' }] },
        { kind: 'list', ordered: false, items: ['<b>甲</b>'] },
        { kind: 'table', headerRows: 1, rows: [['<i>项目</i>'], ['</table>']] },
      ]
    })
    expect($('script, img, b, i')).toHaveLength(0)
    expect($('a').attr('href')).toBe('https://example.cn/?a="&b')
    expect($('table')).toHaveLength(4)
  })

  it('prints live figures as their cells', () => {
    const $ = page(report => {
      report.sections.requests.table.newRequests.total = 7
      report.sections.overview.narrative = [
        {
          kind: 'paragraph',
          text: ['收到申请', { figure: 'requests.newRequests.total' }, '件'].map(run =>
            typeof run === 'string' ? { text: run } : run,
          ),
        },
      ]
    })
    expect($('section p').first().text()).toBe('收到申请7件')
  })

  it('loads nothing from outside', () => {
    expect(writeHtml(sample())).not.toMatch(/<script|<link|url\(|@import|src="http/)
  })
})
