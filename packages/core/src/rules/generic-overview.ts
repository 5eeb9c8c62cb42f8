import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { passageAt } from './texts.ts'

/** Words by which others are spoken of where a body should speak of itself. */
const others = /各级政府部门|部分地区|一些地方|许多地方/
const self = /我(?:局|委|办|厅|镇|乡|街|县|市|区|省|院|中心|单位)|本(?:局|委|机关|单位|部门|镇|乡|街道|级|年)/

/** D-GENERIC: 总体情况 could stand in anybody's report: neither a name nor a figure of its own, or about others. */
export const genericOverview = defineRule({
  id: 'generic-overview',
  code: 'D-GENERIC',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ report, texts, textOf }) {
    const findings: FindingDraft[] = []
    const overview = textOf('overview')
    const { name, type } = report.body
    const isOwn =
      self.test(overview) || (name !== '' && overview.indexOf(name) >= 0) || /\d *[^\d年月日〕号%]/.test(overview)
    if (overview.trim() !== '' && !isOwn) {
      findings.push({ instance: 'generic-overview', code: 'generic_overview', params: {}, cells: [] })
    }
    if (type === 'ministry') return findings
    for (const placed of texts()) {
      const match = placed.section === 'overview' && others.exec(placed.plain)
      if (!match) continue
      const passage = passageAt(placed, match.index, match[0].length)
      const params = { found: passage.text }
      return [
        ...findings,
        { instance: 'generic-overview:others', code: 'speaks_of_others', params, cells: [], passage },
      ]
    }
    return findings
  },
})
