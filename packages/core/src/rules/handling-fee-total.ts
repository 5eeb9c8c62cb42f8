import { cellOf } from '../model/report.ts'
import { defineRule } from './define-rule.ts'
import { passageAt } from './texts.ts'

const collected = 'disclosure.fees.amountWan'
/** 收取…处理费 with its amount in one clause; a clause that denies or waives it says nothing of a sum collected. */
const feePattern = /[^。;,]*处理费[^。;,\d]*([\d,]+(?:\.\d+)?) *(万?)元/
const yuanInWan = 10_000

/** the 信息处理费 in section 六 is more than all 行政事业性收费 of 表二. Whether it is booked there is not settled. */
export const handlingFeeTotal = defineRule({
  id: 'handling-fee-total',
  code: 'X-4',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ report, texts }) {
    const wan = cellOf(report, collected)
    if (typeof wan !== 'string') return []
    for (const placed of texts()) {
      const match = placed.section === 'other' && feePattern.exec(placed.plain)
      if (!match || /未|没有|减|免|应/.test(match[0])) continue
      const yuan = Number(match[1]!.replace(/,/g, '')) * (match[2] ? yuanInWan : 1)
      if (yuan <= Number(wan) * yuanInWan) continue
      const passage = passageAt(placed, match.index, match[0].length)
      const cells = [collected]
      return [{ instance: 'handling-fee-total', code: 'handling_fee_exceeds', params: { yuan, wan }, cells, passage }]
    }
    return []
  },
})
