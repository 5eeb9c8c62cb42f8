import type { CellAddress } from '../editions/definition.ts'
import { defineRule } from './define-rule.ts'

const outcomes = 'requests.resultTotal.total'

/** reviews or suits in 表四 while no request was concluded this year or last. */
export const suitsWithoutRequests = defineRule({
  id: 'suits-without-requests',
  code: 'X-1',
  kind: 'function',
  severity: 'info',
  grade: 'own',
  needs: 'previous',
  evaluate({ edition, count, previousCount }) {
    if (count(outcomes) !== 0 || previousCount(outcomes) !== 0) return []
    const totals: CellAddress[] = edition.tables.remedies.cells
      .filter(cell => cell.column === 'total' && (count(cell.address) ?? 0) > 0)
      .map(cell => cell.address)
    if (totals.length === 0) return []
    const suits = totals.reduce((sum, address) => sum + count(address)!, 0)
    const cells = [outcomes, ...totals]
    return [{ instance: 'suits-without-requests', code: 'suits_without_requests', params: { suits }, cells }]
  },
})
