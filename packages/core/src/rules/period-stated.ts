import { defineRule } from './define-rule.ts'
import { periodIn } from './period.ts'
import { passageAt } from './texts.ts'

/** M-PERIOD: the report says that its figures run from 1 January to 31 December of its year. */
export const periodStated = defineRule({
  id: 'period-stated',
  code: 'M-PERIOD',
  kind: 'function',
  severity: 'warning',
  grade: 'P',
  evaluate({ report, texts }) {
    const period = periodIn(texts())
    if (period?.isWholeYear) return []
    const common = { instance: 'period-stated', cells: [] }
    if (!period) return [{ ...common, code: 'period_missing', params: { year: report.year } }]
    const passage = passageAt(period.placed, period.start, period.length)
    return [{ ...common, code: 'period_mismatch', params: { found: passage.text, year: report.year }, passage }]
  },
})
