import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { passageAt } from './texts.ts'

/** What kind of body a name ends in. */
const kind = /(局|厅|委|街|镇|乡)[^局厅委街镇乡]*$/

/** M-NAME: the body has one name, and calls itself what it is. 我区, 我县 and 我市 mean the place and fit every body. */
export const bodyName = defineRule({
  id: 'body-name',
  code: 'M-NAME',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ report, texts }) {
    const findings: FindingDraft[] = []
    const name = report.body.name.replace(/\s/g, '')
    const title = report.title.replace(/\s|20\d\d年度?|(?:政[府务]信?息?公开|年度报告).*$/g, '')
    if (name && title && title.indexOf(name) < 0 && name.indexOf(title) < 0) {
      const params = { found: title, name }
      findings.push({ instance: 'body-name:title', code: 'title_names_other', params, cells: [] })
    }
    const own = kind.exec(name)?.[1]
    if (own === undefined) return findings
    for (const placed of texts()) {
      const selves = /我(局|厅|委(?![托派])|街(?=[道办])|镇|乡)/g
      for (let match = selves.exec(placed.plain); match; match = selves.exec(placed.plain)) {
        if (match[1] === own) continue
        const params = { found: match[0], name }
        const passage = passageAt(placed, match.index, match[0].length)
        return [...findings, { instance: 'body-name:text', code: 'self_reference', params, cells: [], passage }]
      }
    }
    return findings
  },
})
