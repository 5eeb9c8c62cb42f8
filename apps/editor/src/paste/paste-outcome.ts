import { type Edition, parseCell } from '@gouji/core/check'
import type { UnreadableCell } from '../report/snapshot.ts'
import type { Placement } from './place-block.ts'

/** What became of a pasted block, to be told to the person who pasted it. */
export interface PasteOutcome {
  /** Cells that took what was pasted. */
  readonly filled: number
  readonly unreadable: readonly UnreadableCell[]
  /** Cells left blank because they said “/”, “—” or “无”. */
  readonly placeholders: number
  readonly outside: readonly string[]
  readonly byLabel: boolean
}

export function outcomeOf({ cells, outside, byLabel }: Placement, edition: Edition): PasteOutcome {
  const unreadable: UnreadableCell[] = []
  let placeholders = 0
  for (const { address, text } of cells) {
    const slot = edition.slots.get(address)
    const cell = slot === undefined ? undefined : edition.cells[slot]
    if (!cell) continue
    const input = parseCell(text, cell.type)
    if (!input.ok) unreadable.push({ address, text, code: input.code })
    else if (input.remarks.includes('placeholder')) placeholders++
  }
  return { filled: cells.length - unreadable.length, unreadable, placeholders, outside, byLabel }
}
