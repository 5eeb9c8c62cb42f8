import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

const most = 1_000_000_000

/** P-RANGE: a count beyond anything a body of any level reports. */
export const figureRange = defineRule({
  id: 'figure-range',
  code: 'P-RANGE',
  kind: 'function',
  severity: 'error',
  overridable: true,
  grade: 'own',
  evaluate({ edition, values }) {
    const findings: FindingDraft[] = []
    values().forEach((value, slot) => {
      if (typeof value !== 'number' || Math.abs(value) <= most) return
      const { address } = edition.cells[slot]!
      findings.push({ instance: `figure-range:${address}`, code: 'figure_large', params: { value }, cells: [address] })
    })
    return findings
  },
})
