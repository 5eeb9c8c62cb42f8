import { tableIds } from '../editions/definition.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** Fewer different figures than this repeat by chance: one request granted in each of two years, an unchanged stock. */
const tellingFigures = 3

/** Y-SAME: every figure of a table other than 0 is last year's. */
export const copiedTable = defineRule({
  id: 'copied-table',
  code: 'Y-SAME',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  needs: 'previous',
  evaluate({ edition, previous, previousEdition, count, previousCount }) {
    const findings: FindingDraft[] = []
    if (!previous || previousEdition !== edition) return findings
    for (const id of tableIds) {
      const addresses = edition.tables[id].cells.map(cell => cell.address)
      const filled = addresses.filter(address => (count(address) ?? 0) !== 0)
      const differs = addresses.some(address => (count(address) ?? 0) !== (previousCount(address) ?? 0))
      if (differs || new Set(filled.map(count)).size < tellingFigures) continue
      const params = { table: id, same: filled.length }
      const common = { code: 'table_copied', params, cells: filled, previousCells: filled } as const
      findings.push({ instance: `copied-table:${id}`, ...common })
    }
    return findings
  },
})
