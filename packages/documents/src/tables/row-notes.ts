import type { GluedRow } from '../glued/candidates.ts'
import type { Found } from './fill-row.ts'
import type { LocatedRow, LocatedTable } from './locate.ts'
import { labelOf } from './stand-in.ts'
import { addressesOf, rowNote, type Values } from './values.ts'

const hasDigit = /\d/
/** `2.` before a label that was not found. */
const itemNumber = /\d[.．、](?=\D)/g
const pageNumber = /^[\s|\-—–]*\d{0,3}[\s|\-—–]*$/
const shownText = 120

/** A label that is misspelt, and figures behind a row that belong to no row of the form. */
export function noteLabel(values: Values, row: LocatedRow, { label, assumed, rest }: Found): void {
  if (assumed) {
    const params = { found: label.replace(/\s+/g, ''), official: labelOf(row) }
    values.notes.push(rowNote(row.cells, { code: 'label_assumed', params, source: label }))
  }
  if (hasDigit.test(rest.replace(itemNumber, '')) && !pageNumber.test(rest)) {
    const text = rest.replace(/\s+/g, ' ').trim()
    values.notes.push(
      rowNote(row.cells, { code: 'figures_unplaced', params: { text: text.slice(0, shownText) }, source: rest }),
    )
  }
}

/** Rows without any figure: blank in the source, or lost on the way here. Nobody can tell which. */
export function noteBlankRows(values: Values, { table, rows }: LocatedTable): void {
  const blank = rows.filter(({ found }) => found?.placed.placement.kind === 'blank')
  if (blank.length === 0) return
  const cells = addressesOf(blank.flatMap(row => row.cells))
  values.notes.push({ code: 'rows_blank', cells, params: { table: table.id, count: blank.length } })
}

/**
 * Where most rows without separators hold fewer figures than cells, blank cells were lost on the way here, and the
 * others cannot be told apart either. Such rows are noted and left blank; the rest is returned.
 */
export function withoutLostBlanks(
  values: Values,
  { rows }: LocatedTable,
  glued: readonly GluedRow[],
): readonly GluedRow[] {
  const short = rows.filter(({ found, cells }) => {
    const placement = found?.placed.placement
    return placement?.kind === 'unclear' && placement.found < cells.length && !/[|\t\n]/.test(found!.placed.source)
  })
  const long = glued.filter(({ run, cells }) => run.text.length > cells.length)
  if (short.length <= glued.length - long.length) return glued
  for (const { cells, run } of long) {
    const params = { found: 1, expected: cells.length }
    values.notes.push(rowNote(cells, { code: 'figures_missing', params, source: run.text }))
  }
  return glued.filter(row => !long.includes(row))
}
