import type { ImportNote } from '../api/types.ts'
import type { CellFindings } from '../findings/cell-findings.ts'
import type { Messages } from '../language/messages.ts'
import type { UnreadableCell } from '../report/snapshot.ts'

/** How a cell is lit. `look`: nothing is known to be wrong, but the import was not sure. */
export type CellTone = 'error' | 'warning' | 'info' | 'look'

export interface CellState {
  readonly tone?: CellTone
  /** How many equations the cell breaks with. */
  readonly weight: number
  readonly messages: readonly string[]
}

const nothing: CellState = { weight: 0, messages: [] }

/** All there is to say about one cell, the gravest first. */
export function cellState(
  unreadable: UnreadableCell | undefined,
  found: CellFindings | undefined,
  notes: readonly ImportNote[] | undefined,
  t: Messages,
): CellState {
  if (!unreadable && !found && !notes) return nothing
  const noted = (notes ?? []).map(note => `${t.cell.needsLook}：${note.message}`)
  const messages = [
    ...(unreadable ? [t.cell.errors[unreadable.code](unreadable.text)] : []),
    ...(found?.findings.map(finding => finding.message) ?? []),
    ...noted,
  ]
  const tone = unreadable ? 'error' : (found?.severity ?? 'look')
  return { tone, weight: found?.weight ?? 1, messages }
}
