import { cellOf } from '../model/report.ts'
import { isCountyLevel } from './body-level.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** 10 亿元, in 万元. */
const countyMost = 100_000
const smallBefore = 1 / 1000

/** P-WAN: an amount that looks like 元 in a cell of 万元, by the body's level or by last year's amount. */
export const amountScale = defineRule({
  id: 'amount-scale',
  code: 'P-WAN',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ report, edition, previous }) {
    const findings: FindingDraft[] = []
    for (const { address, type } of edition.cells) {
      const value = type === 'amount' && cellOf(report, address)
      if (typeof value !== 'string') continue
      const amount = Number(value)
      const before = previous ? cellOf(previous, address) : null
      const isRound = amount > 0 && /0000$/.test(value) && before !== null && Number(before) < amount * smallBefore
      if (!isRound && !(amount > countyMost && isCountyLevel(report.body))) continue
      const draft = { instance: `amount-scale:${address}`, code: 'amount_scale', params: { value }, cells: [address] }
      findings.push(
        isRound ? { ...draft, code: 'amount_scale', previousCells: [address] } : { ...draft, code: 'amount_scale' },
      )
    }
    return findings
  },
})
