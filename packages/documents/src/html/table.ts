import { flatten, type Grid, type SourceCell } from '../grid/flatten.ts'
import { type Element, isElement } from './dom.ts'
import { descendants, textOf } from './text.ts'

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.attribs[name] ?? '1', 10)
  return Number.isNaN(span) ? 1 : span
}

/** Rows of a table itself, not of tables inside its cells. */
export function rowsOf(table: Element): Element[] {
  return descendants(table, ['tr', 'table'], true).filter(row => row.name === 'tr')
}

export function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => isElement(child) && (child.name === 'td' || child.name === 'th'),
  )
}

/** A bar separates cells in a row's line, so it may not stand in one. */
function cellText(cell: Element): string {
  return textOf(cell).replace(/\|/g, '¦')
}

/** A table as a flattened grid of texts. */
export function gridOf(table: Element, cut: Element | undefined): Grid {
  const rows = rowsOf(table).map(row =>
    cellsOf(row).map((cell): SourceCell => {
      const text = cell === cut ? '' : cellText(cell)
      return { text, colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') }
    }),
  )
  return flatten(rows)
}

/** Tables that hold other tables, or a single cell, only arrange the page. */
export function isLayout(table: Element): boolean {
  return descendants(table, ['table']).length > 0 || descendants(table, ['td', 'th']).length < 2
}
