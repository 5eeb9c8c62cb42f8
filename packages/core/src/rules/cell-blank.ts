import type { CellDefinition } from '../editions/definition.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** P-BLANK: a data cell is blank where the form wants a figure; one finding a row. */
export const cellBlank = defineRule({
  id: 'cell-blank',
  code: 'P-BLANK',
  kind: 'function',
  severity: 'warning',
  grade: 'P',
  evaluate({ edition, values }) {
    if (values().indexOf(null) < 0) return []
    const blankIn = new Map<string, CellDefinition[]>()
    values().forEach((value, slot) => {
      if (value !== null) return
      const cell = edition.cells[slot]!
      const key = `${cell.table}.${cell.row}`
      blankIn.set(key, [...(blankIn.get(key) ?? []), cell])
    })
    return Array.from(blankIn, ([row, blank]): FindingDraft => {
      const of = edition.cells.filter(cell => `${cell.table}.${cell.row}` === row).length
      const cells = blank.map(cell => cell.address)
      return { instance: `cell-blank:${row}`, code: 'blank_cells', params: { count: blank.length, of }, cells }
    })
  },
})
