import { defineRule } from './define-rule.ts'

const unpaid = 'requests.otherFeeUnpaid.total'

/** requests closed for an unpaid fee, while section 六 speaks neither of a fee nor of a notice to pay one. */
export const unpaidFeeUnmentioned = defineRule({
  id: 'unpaid-fee-unmentioned',
  code: 'X-3',
  kind: 'function',
  severity: 'info',
  grade: 'own',
  evaluate({ count, textOf }) {
    const closed = count(unpaid)
    if (!closed || /收费|处理费/.test(textOf('other'))) return []
    const params = { count: closed }
    return [{ instance: 'unpaid-fee-unmentioned', code: 'fee_unmentioned', params, cells: [unpaid] }]
  },
})
