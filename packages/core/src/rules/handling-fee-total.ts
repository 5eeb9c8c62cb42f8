import { cellOf } from '../model/report.ts'
import { defineRule } from './define-rule.ts'
import { isBinding, passageOf, proseOf } from './prose.ts'

const collected = 'disclosure.fees.amountWan'
const yuanInWan = 10_000

/** the 信息处理费 in section 六 is more than all 行政事业性收费 of 表二. Whether it is booked there is not settled. */
export const handlingFeeTotal = defineRule({
  id: 'handling-fee-total',
  code: 'X-4',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate(context) {
    const wan = cellOf(context.report, collected)
    if (typeof wan !== 'string') return []
    const claim = proseOf(context).claims.find(
      ({ subject, kind, section, value, text }) =>
        subject === 'fee' &&
        kind === 'amount' &&
        section === 'other' &&
        value > Number(wan) * yuanInWan &&
        !/[减免应退]|通知|标准/.test(text),
    )
    if (!claim || !isBinding(claim, context)) return []
    const params = { yuan: claim.value, wan }
    const common = { instance: 'handling-fee-total', cells: [collected], passage: passageOf(claim) }
    return [{ ...common, code: 'handling_fee_exceeds', params }]
  },
})
