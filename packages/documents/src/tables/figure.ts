import { type CellDefinition, type CellRemark, type CellValue, parseCell } from '@gouji/core'
import type { NoteDraft } from '../notes/note.ts'

/** Remarks that change nothing a reader of the report could doubt. */
const harmless: readonly CellRemark[] = ['full_width', 'thousands', 'plus_sign']

export interface Figure {
  readonly value: CellValue
  /** `placeholder`: the source has a sign for "none". `cleaned`: a unit or leading zeros were taken off. */
  readonly state: 'plain' | 'blank' | 'placeholder' | 'cleaned' | 'unreadable'
  readonly note?: NoteDraft
}

/** Two numbers in one cell are no number: `1 0` may be 10 split by a copy, or two cells. */
const twoNumbers = /[\d０-９][\s\u00a0\u3000]+[\d０-９]/

/** Reads the text of one cell. */
export function readFigure(text: string, cell: CellDefinition): Figure {
  const unreadable = (reason: 'not_a_number' | 'negative' | 'not_whole' | 'too_large' | 'not_an_amount'): Figure => {
    const params = { text: text.trim(), reason }
    return {
      value: null,
      state: 'unreadable',
      note: { code: 'figure_unreadable', cells: [cell.address], params, source: text },
    }
  }
  if (twoNumbers.test(text.trim())) return unreadable('not_a_number')
  const input = parseCell(text, cell.type)
  if (!input.ok) return unreadable(input.code)
  if (input.remarks.includes('placeholder')) return { value: null, state: 'placeholder' }
  if (input.value === null) return { value: null, state: 'blank' }
  const state = input.remarks.some(remark => !harmless.includes(remark)) ? 'cleaned' : 'plain'
  return { value: input.value, state }
}
