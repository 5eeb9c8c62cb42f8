import type { Edition } from '@gouji/core'
import type { GluedRow } from '../glued/candidates.ts'
import { claimsIn } from '../glued/claims.ts'
import { type EditionReading, isPresent } from './choose.ts'
import { applyUnit, fillRow, fillStandIn } from './fill-row.ts'
import { fillGlued } from './glued.ts'
import { isReordered } from './headers.ts'
import type { LocatedTable } from './locate.ts'
import { noteBlankRows, noteLabel, withoutLostBlanks } from './row-notes.ts'
import { standInsOf } from './stand-in.ts'
import { addressesOf, newValues, rowNote, type Values } from './values.ts'

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
    reordered = isReordered(found.headers, row.cells) ?? (row.cells.length > 1 && reordered)
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
  fillGlued(
    values,
    table.id,
    withoutLostBlanks(values, located, glued),
    edition.relations,
    claimsIn(prose, table.cells),
  )
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
