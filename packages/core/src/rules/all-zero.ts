import { cellOf } from '../model/report.ts'
import { defineRule } from './define-rule.ts'

const large = ['ministry', 'government', 'governmentOffice']

/** P-ZERO: a government or a ministry reports 0 in every cell. */
export const allZero = defineRule({
  id: 'all-zero',
  code: 'P-ZERO',
  kind: 'function',
  severity: 'info',
  grade: 'own',
  evaluate({ report, edition }) {
    if (large.indexOf(report.body.type) < 0) return []
    const isZero = (address: string): boolean => {
      const value = cellOf(report, address)
      return value !== null && /^0(?:\.0+)?\D*$/.test(String(value))
    }
    if (!edition.cells.every(cell => isZero(cell.address))) return []
    return [{ instance: 'all-zero', code: 'all_zero', params: { cells: edition.cells.length }, cells: [] }]
  },
})
