import { blankReport, findEdition, type Report, zhCN } from '@gouji/core/check'
import { describe, expect, test, vi } from 'vitest'
import { createSSRApp, defineComponent, h, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'

// The language of the page is kept in the document; drawing to a string needs no more of it than this.
vi.stubGlobal('document', { documentElement: {} })
const { provideEditing, useReport } = await import('../src/report/use-report.ts')
const { fillCells, startSnapshot } = await import('../src/report/snapshot.ts')
const { default: ReportTable } = await import('../src/table/ReportTable.vue')

const edition = findEdition('cn-2021')!
const blank: Report = blankReport(edition, { year: 2024 })

function draw(texts: Record<string, string>): Promise<string> {
  const cells = Object.entries(texts).map(([address, text]) => ({ address, text }))
  const start = fillCells(startSnapshot(blank), edition, cells)
  const Page = defineComponent(() => {
    provideEditing(useReport(start, ref(zhCN), []))
    return () => h(ReportTable, { table: edition.tables.requests, caption: '表三' })
  })
  return renderToString(createSSRApp(Page))
}

/** The input of a cell as drawn. */
function inputOf(html: string, address: string): string {
  return new RegExp(`<input[^>]*data-cell="${address}"[^>]*>`).exec(html)?.[0] ?? ''
}

const row = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg']
const parts = Object.fromEntries(row.map(column => [`requests.granted.${column}`, '1']))

describe('the table of requests as drawn', () => {
  test('has every cell once, by the words of the form, and blank cells blank', async () => {
    const html = await draw({})
    for (const { address } of edition.tables.requests.cells) {
      expect(html.split(`data-cell="${address}"`)).toHaveLength(2)
    }
    const input = inputOf(html, 'requests.granted.total')
    expect(input).toContain('value=""')
    expect(input).toContain('aria-label="表三“（一）予以公开”行“总计”列"')
  })

  test('says what its headers stand for', async () => {
    const html = await draw({})
    expect(html).toMatch(/<th[^>]*scope="colgroup"[^>]*colspan="5"[^>]*>法人或其他组织/)
    expect(html).toMatch(/<th[^>]*scope="rowgroup"[^>]*rowspan="22"[^>]*><span[^>]*>三、本年度办理结果/)
    expect(html).toMatch(/<th[^>]*scope="row"[^>]*><span[^>]*>（一）予以公开/)
    expect(html).toMatch(/<th[^>]*scope="col"[^>]*>科研机构/)
  })

  test('lights every cell of a broken relation and says what it should be', async () => {
    const html = await draw({ ...parts, 'requests.granted.total': '7' })
    for (const column of [...row, 'total']) {
      expect(inputOf(html, `requests.granted.${column}`)).toContain('data-severity="error" ')
    }
    const total = inputOf(html, 'requests.granted.total')
    expect(total).toContain('aria-invalid="true"')
    expect(total).toContain('aria-describedby="about-requests-granted-total"')
    expect(html).toMatch(
      /<span id="about-requests-granted-total"[^>]*>表三“（一）予以公开”行“总计”列填 7，各分项之和为 6/,
    )
  })

  test('keeps text that is no figure in its cell, as an error', async () => {
    const html = await draw({ ...parts, 'requests.granted.total': '约6' })
    expect(inputOf(html, 'requests.granted.total')).toMatch(/data-severity="error".*value="约6"/)
    expect(html).toContain('“约6”不是数字')
  })
})
