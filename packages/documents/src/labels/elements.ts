import type { CellAddress, TableDefinition } from '@gouji/core'
import { normalLabel } from './stream.ts'
import { shortForms } from './variants.ts'

/** One printed label of a table of the form, in reading order, with the cells printed behind it. */
export interface Element {
  readonly kind: 'header' | 'group' | 'row'
  /** The official label, verbatim. */
  readonly label: string
  /** The label as a stream shows it, the full form first. */
  readonly forms: readonly string[]
  /** Value cells between this label and the next. */
  readonly addresses: readonly CellAddress[]
}

function formsOf(label: string): string[] {
  const full = normalLabel(label)
  return [...new Set([full, ...shortForms(label).map(normalLabel)])].filter(form => form.length >= 2)
}

const cache = new Map<TableDefinition, readonly Element[]>()

/** The labels of a table in the order in which the form prints them. */
export function elementsOf(table: TableDefinition): readonly Element[] {
  const known = cache.get(table)
  if (known) return known
  const elements: (Element & { addresses: CellAddress[] })[] = []
  for (const cell of table.grid.flat()) {
    if (cell.kind === 'value') {
      elements[elements.length - 1]?.addresses.push(cell.address!)
      continue
    }
    const kind = cell.kind === 'rowHeader' ? (cell.group ? 'group' : 'row') : 'header'
    elements.push({ kind, label: cell.text, forms: formsOf(cell.text), addresses: [] })
  }
  cache.set(table, elements)
  return elements
}
