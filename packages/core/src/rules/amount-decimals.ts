import { cellOf } from '../model/report.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** 1 分 is 0.000001 万元. */
const most = 6

/** P-DEC: an amount in 万元 is finer than 1 分. */
export const amountDecimals = defineRule({
  id: 'amount-decimals',
  code: 'P-DEC',
  kind: 'function',
  severity: 'warning',
  grade: 'A',
  evaluate({ report, edition }) {
    const findings: FindingDraft[] = []
    for (const { address, type } of edition.cells) {
      const value = type === 'amount' && cellOf(report, address)
      if (typeof value !== 'string' || !/\.\d{7}/.test(value)) continue
      const params = { value, most }
      findings.push({ instance: `amount-decimals:${address}`, code: 'too_many_decimals', params, cells: [address] })
    }
    return findings
  },
})
