import { cellOf, type GridCell, type Report, type TableDefinition } from '@gouji/core'
import { escapeHtml } from './escape.ts'

function spans({ colspan, rowspan }: GridCell): string {
  return `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`
}

function scopeOf({ kind, group }: GridCell): string {
  if (kind === 'columnHeader') return group ? 'colgroup' : 'col'
  return group ? 'rowgroup' : 'row'
}

function cellHtml(cell: GridCell, report: Report): string {
  if (cell.kind === 'value') {
    const value = cellOf(report, cell.address!)
    return `<td class="figure"${spans(cell)}>${value === null ? '' : escapeHtml(String(value))}</td>`
  }
  const text = escapeHtml(cell.text)
  return cell.kind === 'corner'
    ? `<td${spans(cell)}>${text}</td>`
    : `<th scope="${scopeOf(cell)}"${spans(cell)}>${text}</th>`
}

/** One table of the form as it is printed, with merged headers. */
export function tableHtml(table: TableDefinition, report: Report, caption: string): string {
  const rows = table.grid.map(cells => `<tr>${cells.map(cell => cellHtml(cell, report)).join('')}</tr>`)
  return `<table>\n<caption>${escapeHtml(caption)}</caption>\n${rows.join('\n')}\n</table>`
}
