import type { Edition } from '@gouji/core'
import type { GluedRow } from '../glued/candidates.ts'
import { claimsIn } from '../glued/claims.ts'
import { type EditionReading, isPresent } from './choose.ts'
import { fillGlued } from './glued.ts'
import { isReordered, unitIn } from './headers.ts'
import type { LocatedRow, LocatedTable } from './locate.ts'
import { labelOf, type StandIn, standInsOf } from './stand-in.ts'
import { addressesOf, fillCells, newValues, rowNote, type Values } from './values.ts'

type Found = NonNullable<LocatedRow['found']>

const hasDigit = /\d/
/** `2.` before a label that was not found. */
const itemNumber = /\d[.．、](?=\D)/g
const pageNumber = /^[\s|\-—–]*\d{0,3}[\s|\-—–]*$/

/** Puts the figures of one row in its cells; figures without separators wait for the rest of the table. */
function fillRow(values: Values, row: LocatedRow, found: Found, glued: GluedRow[]): void {
  const { cells } = row
  const { placement, source } = found.placed
  const note = (draft: Parameters<typeof rowNote>[1]) => values.notes.push(rowNote(cells, draft))
  switch (placement.kind) {
    case 'blank':
      for (const cell of cells) values.blank.add(cell.address)
      return
    case 'run':
      glued.push({ cells, run: placement.run })
      return
    case 'unclear': {
      const code = placement.found > cells.length ? 'figures_surplus' : 'figures_missing'
      note({ code, params: { found: placement.found, expected: cells.length }, source })
      return
    }
    case 'cells':
      fillCells(values, cells, placement.texts, source)
  }
}

/** Amounts depend on the unit that the header prints. */
function applyUnit(values: Values, { cells }: LocatedRow, { headers, placed }: Found): void {
  const unit = unitIn(headers)
  if (unit === undefined) return
  for (const cell of cells) {
    const value = values.cells.get(cell.address)
    if (typeof value !== 'string') continue
    if (cell.type === 'money' && /\d$/.test(value)) {
      values.cells.set(cell.address, `${value}${unit}`)
      values.notes.push({ code: 'unit_from_header', cells: [cell.address], params: { unit }, source: placed.source })
    }
    if (cell.type === 'amount' && unit !== '万元' && Number(value) !== 0) {
      values.cells.set(cell.address, null)
      values.notes.push({ code: 'unit_differs', cells: [cell.address], params: { unit }, source: placed.source })
    }
  }
}

function noteLabel(values: Values, row: LocatedRow, { label, assumed, rest }: Found): void {
  if (assumed) {
    const params = { found: label.replace(/\s+/g, ''), official: labelOf(row) }
    values.notes.push(rowNote(row.cells, { code: 'label_assumed', params, source: label }))
  }
  if (hasDigit.test(rest.replace(itemNumber, '')) && !pageNumber.test(rest)) {
    const text = rest.replace(/\s+/g, ' ').trim()
    values.notes.push(
      rowNote(row.cells, { code: 'figures_unplaced', params: { text: text.slice(0, 120) }, source: rest }),
    )
  }
}

/** One printed row in place of a group: its figures in the catch-all row, 0 in the others. */
function fillStandIn(values: Values, { group, into, others }: StandIn, glued: GluedRow[]): () => void {
  const found: Found = { label: group.label, assumed: false, placed: group.placed, rest: '', headers: '' }
  fillRow(values, into, found, glued)
  const params = { label: group.label, into: labelOf(into) }
  const { source } = group.placed
  values.notes.push(rowNote(into.cells, { code: 'row_stands_for_several', params, source }))
  for (const row of others) {
    values.notes.push(rowNote(row.cells, { code: 'row_set_to_zero', params: { label: group.label }, source }))
  }
  return () => {
    for (const row of others) {
      row.cells.forEach((cell, i) => {
        const taken = values.cells.get(into.cells[i]!.address)
        values.cells.set(cell.address, typeof taken === 'number' ? 0 : null)
      })
    }
  }
}

/** Rows without any figure: blank in the source, or lost on the way here. Nobody can tell which. */
function noteBlankRows(values: Values, { table, rows }: LocatedTable): void {
  const blank = rows.filter(({ found }) => found?.placed.placement.kind === 'blank')
  if (blank.length === 0) return
  const cells = addressesOf(blank.flatMap(row => row.cells))
  values.notes.push({ code: 'rows_blank', cells, params: { table: table.id, count: blank.length } })
}

function readTable(values: Values, located: LocatedTable, edition: Edition, prose: string): void {
  const { table } = located
  if (!isPresent(located)) {
    values.notes.push({ code: 'table_missing', cells: addressesOf(table.cells), params: { table: table.id } })
    return
  }
  const glued: GluedRow[] = []
  const standIns = standInsOf(located)
  const replaced = standIns.flatMap(({ group }) => group.members)
  let reordered = false
  for (const row of located.rows) {
    if (replaced.includes(row)) continue
    const { found } = row
    if (!found) {
      values.notes.push(rowNote(row.cells, { code: 'row_missing', params: {} }))
      continue
    }
    noteLabel(values, row, found)
    if (found.headers.trim() !== '') reordered = isReordered(found.headers, row.cells)
    if (reordered)
      values.notes.push(rowNote(row.cells, { code: 'columns_reordered', params: {}, source: found.placed.source }))
    else fillRow(values, row, found, glued)
  }
  noteBlankRows(values, located)
  const finish = standIns.map(standIn => fillStandIn(values, standIn, glued))
  for (const group of located.groups) {
    if (standIns.some(standIn => standIn.group === group)) continue
    const source = group.placed.source
    const cells = addressesOf(group.members.flatMap(row => row.cells))
    values.notes.push({ code: 'group_figures_ignored', cells, params: { label: group.label }, source })
  }
  fillGlued(values, table.id, glued, edition.relations, claimsIn(prose, table.cells))
  for (const settle of finish) settle()
  for (const row of located.rows) if (row.found) applyUnit(values, row, row.found)
}

/** Reads the three tables as the edition prints them. `prose` is the text outside the tables. */
export function readTables({ edition, tables }: EditionReading, prose: string): Values {
  const values = newValues()
  for (const located of [tables.disclosure, tables.requests, tables.remedies])
    readTable(values, located, edition, prose)
  return values
}
