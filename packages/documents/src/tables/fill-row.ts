import type { GluedRow } from '../glued/candidates.ts'
import { unitIn } from './headers.ts'
import type { LocatedRow } from './locate.ts'
import { labelOf, type StandIn } from './stand-in.ts'
import { fillCells, rowNote, type Values } from './values.ts'

export type Found = NonNullable<LocatedRow['found']>

/** Puts the figures of one row in its cells; figures without separators wait for the rest of the table. */
export function fillRow(values: Values, row: LocatedRow, found: Found, glued: GluedRow[]): void {
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

/** One printed row in place of a group: its figures in the catch-all row, 0 in the others. */
export function fillStandIn(values: Values, { group, into, others }: StandIn, glued: GluedRow[]): () => void {
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

/** Amounts depend on the unit that the header prints. */
export function applyUnit(values: Values, { cells }: LocatedRow, { headers, placed }: Found): void {
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
