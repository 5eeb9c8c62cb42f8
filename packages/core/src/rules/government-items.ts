import { defineRule } from './define-rule.ts'

const items = { assessment: /考核/, review: /评议/, accountability: /追究|追责|问责/ } as const
type GovernmentItem = keyof typeof items

/** S-GOV: a government's report gives the results of 工作考核, 社会评议 and 责任追究 (条例第五十条第四项). */
export const governmentItems = defineRule({
  id: 'government-items',
  code: 'S-GOV',
  kind: 'function',
  severity: 'warning',
  grade: 'O',
  evaluate({ report, texts }) {
    if (report.body.type !== 'government') return []
    const said = (pattern: RegExp) => texts().some(({ plain }) => pattern.test(plain))
    const missing = (Object.keys(items) as GovernmentItem[]).filter(item => !said(items[item]))
    if (missing.length === 0) return []
    return [{ instance: 'government-items', code: 'government_items_missing', params: { missing }, cells: [] }]
  },
})
