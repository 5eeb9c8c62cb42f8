import { cellOf } from '../model/report.ts'
import { isCountyLevel } from './body-level.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** 10 亿元, in 万元. */
const countyMost = 100_000
/** An amount this many times last year's, and round, was perhaps written in 元. */
const growth = 1000

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
      if (!value) continue
      const before = previous ? cellOf(previous, address) : null
      const isRound = /0000$/.test(`${value}`) && before !== null && Number(value) > growth * Number(before)
      if (!isRound && !(Number(value) > countyMost && isCountyLevel(report.body))) continue
      const cells = [address]
      const previousCells = isRound ? cells : []
      findings.push({
        instance: `amount-scale:${address}`,
        code: 'figure_large',
        params: { value },
        cells,
        previousCells,
      })
    }
    return findings
  },
})
