import type { Body } from '../model/report.ts'
import { isCountyLevel } from './body-level.ts'
import { defineRule } from './define-rule.ts'

/** Bodies that 立法法 gives no power to make 规章, as far as type, region code and name tell. */
function isWithoutPower(body: Body): boolean {
  if (isCountyLevel(body)) return true
  return body.type === 'institution' || (body.type === 'department' && /^(?!国家|中国|中华).*[局厅]$/.test(body.name))
}

/** 规章 in the table of a body that makes none. */
export const rulesPower = defineRule({
  id: 'rules-power',
  code: 'X-5',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ report, edition, count }) {
    if (!isWithoutPower(report.body)) return []
    const cells = edition.tables.disclosure.cells
      .filter(({ row, address }) => row === 'rules' && (count(address) ?? 0) > 0)
      .map(cell => cell.address)
    return cells.length > 0 ? [{ instance: 'rules-power', code: 'rules_without_power', params: {}, cells }] : []
  },
})
