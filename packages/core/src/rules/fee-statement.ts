import { defineRule } from './define-rule.ts'

/** 国办函〔2020〕109号 applies from 2021 on. */
const firstYear = 2021

/** S-FEE: section 六 says what was collected as 信息处理费, or that nothing was. A report without prose is not judged. */
export const feeStatement = defineRule({
  id: 'fee-statement',
  code: 'S-FEE',
  kind: 'function',
  severity: 'warning',
  grade: 'P',
  evaluate({ report, texts, textOf }) {
    if (report.year < firstYear || !texts().some(({ section, plain }) => section !== 'preamble' && plain.trim()))
      return []
    if (/处理费|收费|费用/.test(textOf('other'))) return []
    return [{ instance: 'fee-statement', code: 'fee_unstated', params: {}, cells: [] }]
  },
})
