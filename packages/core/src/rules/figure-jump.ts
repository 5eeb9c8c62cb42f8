import type { CellDefinition } from '../editions/definition.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

const factor = 10
const leastChange = 100

function isJump(from: number, to: number): boolean {
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  return high >= factor * low && high - low >= leastChange
}

/** Y-JUMP: a count grew or shrank tenfold, and by 100 at least, since last year; one finding a row. */
export const figureJump = defineRule({
  id: 'figure-jump',
  code: 'Y-JUMP',
  kind: 'function',
  severity: 'info',
  grade: 'P',
  needs: 'previous',
  evaluate({ edition, previousEdition, count, previousCount }) {
    if (!previousEdition) return []
    const rows = new Map<string, FindingDraft>()
    const inBoth = ({ type, address }: CellDefinition) => type === 'count' && previousEdition.slots.has(address)
    for (const cell of edition.cells.filter(inBoth)) {
      const from = previousCount(cell.address)
      const to = count(cell.address)
      if (from === null || to === null || !isJump(from, to)) continue
      const instance = `figure-jump:${cell.table}.${cell.row}`
      const cells = [...(rows.get(instance)?.cells ?? []), cell.address]
      rows.set(instance, { instance, code: 'figure_jump', params: { from, to }, cells, previousCells: cells })
    }
    return Array.from(rows.values())
  },
})
