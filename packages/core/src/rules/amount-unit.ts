import { cellOf } from '../model/report.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

const yuanInWan = 10_000
const tolerance = 0.2

/** Y-UNIT: an amount is about 10,000 times last year's or a 10,000th of it, as when 元 is written for 万元. */
export const amountUnit = defineRule({
  id: 'amount-unit',
  code: 'Y-UNIT',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  needs: 'previous',
  evaluate({ report, edition, previous }) {
    const findings: FindingDraft[] = []
    if (!previous) return findings
    for (const { address, type } of edition.cells) {
      if (type !== 'amount') continue
      const from = cellOf(previous, address)
      const to = cellOf(report, address)
      if (typeof from !== 'string' || typeof to !== 'string') continue
      const ratio = Number(to) / Number(from)
      const off = Math.max(ratio, 1 / ratio) / yuanInWan
      if (Math.abs(off - 1) > tolerance || Number.isNaN(off)) continue
      const cells = [address]
      findings.push({
        instance: `amount-unit:${address}`,
        code: 'unit_slip',
        params: { from, to },
        cells,
        previousCells: cells,
      })
    }
    return findings
  },
})
