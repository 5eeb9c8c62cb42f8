import { cellOf, type GridCell, type Report, type TableDefinition } from '@gouji/core/check'
import { h, scrollBox } from '../dom.ts'
import { headersOf } from '../header-ids.ts'
import type { Language } from '../language.ts'
import type { Verdict } from '../verdict.ts'

export interface TableView {
  readonly report: Report
  readonly verdict: Verdict
  readonly language: Language
}

/** A table of the form as the form prints it, every figure tied to its headers. */
export function officialTable(table: TableDefinition, heading: string, view: TableView): HTMLElement {
  const { locale, words } = view.language
  const headers = headersOf(table)
  const ids = new Map<GridCell, string>()
  table.grid.forEach(row => {
    for (const cell of row) ids.set(cell, `${table.id}-${ids.size}`)
  })

  function figure(cell: GridCell): HTMLElement {
    const address = cell.address!
    const value = cellOf(view.report, address)
    const mark = view.verdict.marks.get(address)
    const attributes = {
      colspan: cell.colspan > 1 && cell.colspan,
      class: mark,
      headers: headers
        .get(cell)!
        .map(header => ids.get(header))
        .join(' '),
      'data-cell': address,
    }
    return h('td', attributes, [
      value === null ? h('span', { class: 'hidden' }, [words.blank]) : String(value),
      mark === 'stated' && h('span', { class: 'sign', 'aria-hidden': 'true' }, ['≠']),
      mark && h('span', { class: 'hidden' }, [` (${mark === 'stated' ? words.disagrees : words.takesPart})`]),
    ])
  }

  function drawn(cell: GridCell): HTMLElement {
    if (cell.kind === 'value') return figure(cell)
    const isHeader = cell.kind !== 'corner'
    const scope = (cell.kind === 'rowHeader' ? 'row' : 'col') + (cell.group ? 'group' : '')
    const attributes = {
      id: ids.get(cell),
      scope: isHeader && scope,
      class: isHeader ? (cell.group ? 'group' : undefined) : 'corner',
      colspan: cell.colspan > 1 && cell.colspan,
      rowspan: cell.rowspan > 1 && cell.rowspan,
    }
    return h(isHeader ? 'th' : 'td', attributes, [locale.label(cell.text)])
  }

  const isHead = (row: readonly GridCell[]) => row.every(cell => cell.kind === 'columnHeader' || cell.kind === 'corner')
  const groups: HTMLElement[] = []
  table.grid.forEach((row, i) => {
    const head = isHead(row)
    // Each block of header rows opens a group; the first is repeated on every printed page.
    if (i === 0) groups.push(h('thead'))
    else if (head !== isHead(table.grid[i - 1]!) && (head || groups.length === 1)) groups.push(h('tbody'))
    groups[groups.length - 1]!.appendChild(h('tr', {}, row.map(drawn)))
  })
  const name = `${locale.tables[table.id]} ${heading}`
  const caption = h('caption', {}, [h('span', { class: 'hidden' }, [name])])
  return scrollBox(
    words.scrolling(locale.tables[table.id]),
    h('table', { class: `official ${table.id}`, border: 1 }, [caption, ...groups]),
  )
}
