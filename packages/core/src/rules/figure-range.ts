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
  evaluate({ edition, count }) {
    const findings: FindingDraft[] = []
    for (const { address } of edition.cells) {
      const value = count(address)
      if (value === null || Math.abs(value) <= most) continue
      findings.push({ instance: `figure-range:${address}`, code: 'figure_large', params: { value }, cells: [address] })
    }
    return findings
  },
})
