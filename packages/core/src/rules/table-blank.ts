import { tableIds } from '../editions/definition.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** S-TAB: a table holds no figure at all. */
export const tableBlank = defineRule({
  id: 'table-blank',
  code: 'S-TAB',
  kind: 'function',
  severity: 'error',
  grade: 'O',
  evaluate({ edition, values }) {
    if (values().indexOf(null) < 0) return []
    const findings: FindingDraft[] = []
    for (const table of tableIds) {
      const cells = edition.tables[table].cells.map(cell => cell.address)
      if (cells.some(address => values()[edition.slots.get(address)!] !== null)) continue
      findings.push({ instance: `table-blank:${table}`, code: 'table_blank', params: { table }, cells })
    }
    return findings
  },
})
