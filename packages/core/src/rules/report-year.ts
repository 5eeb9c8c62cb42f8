import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { periodIn } from './period.ts'
import { passageAt } from './texts.ts'

/** M-YEAR: the title, or the sentence that states the period, names another year than the report's. */
export const reportYear = defineRule({
  id: 'report-year',
  code: 'M-YEAR',
  kind: 'function',
  severity: 'error',
  grade: 'A',
  evaluate({ report, texts }) {
    const findings: FindingDraft[] = []
    const expected = report.year
    const titled = /(20\d\d) *年/.exec(report.title)
    if (titled && Number(titled[1]) !== expected) {
      const params = { where: 'title', found: Number(titled[1]), expected } as const
      findings.push({ instance: 'report-year:title', code: 'year_mismatch', params, cells: [] })
    }
    const period = periodIn(texts())
    if (period && period.year !== expected) {
      const params = { where: 'period', found: period.year, expected } as const
      const passage = passageAt(period.placed, period.start, period.length)
      findings.push({ instance: 'report-year:period', code: 'year_mismatch', params, cells: [], passage })
    }
    return findings
  },
})
