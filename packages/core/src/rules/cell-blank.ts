import { tableIds } from '../editions/definition.ts'
import { tableOf } from '../model/report.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** P-BLANK: a data cell is blank where the form wants a figure; one finding a row. */
export const cellBlank = defineRule({
  id: 'cell-blank',
  code: 'P-BLANK',
  kind: 'function',
  severity: 'warning',
  grade: 'P',
  evaluate({ report, edition }) {
    const findings: FindingDraft[] = []
    for (const id of tableIds) {
      const table = tableOf(report, id)
      for (const row of Object.keys(table)) {
        const columns = edition.tables[id].cells.filter(cell => cell.row === row)
        const blank = columns.filter(cell => table[row]![cell.column] === null)
        if (blank.length === 0) continue
        const cells = blank.map(cell => cell.address)
        const params = { count: blank.length, of: columns.length }
        findings.push({ instance: `cell-blank:${id}.${row}`, code: 'blank_cells', params, cells })
      }
    }
    return findings
  },
})
