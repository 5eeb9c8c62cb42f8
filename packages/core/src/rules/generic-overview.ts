import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { passageAt } from './texts.ts'

/** Words of which one at least is in a text about oneself, or a count. */
const own = /[我本][局委办厅镇乡街县市区省院机单部级年]|\d *[件条次个期篇份项起]/

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
    const { name } = report.body
    if (overview.trim() && !own.test(overview) && !(name && overview.indexOf(name) >= 0)) {
      findings.push({ instance: 'generic-overview', code: 'generic_overview', params: {}, cells: [] })
    }
    for (const placed of texts()) {
      const match = placed.section === 'overview' && /各级政府部门|部分地区|[一许]些?多?地方/.exec(placed.plain)
      if (!match) continue
      const passage = passageAt(placed, match.index, match[0].length)
      const params = { found: match[0] }
      return [
        ...findings,
        { instance: 'generic-overview:others', code: 'speaks_of_others', params, cells: [], passage },
      ]
    }
    return findings
  },
})
