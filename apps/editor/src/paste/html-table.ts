import type { ClipboardCell } from './matrix.ts'

function span(cell: HTMLTableCellElement, name: 'colSpan' | 'rowSpan'): number {
  return Math.max(1, cell[name])
}

/** The first table of clipboard HTML (Excel, WPS, Word, a web page); parsed inert, nothing is loaded or run. */
export function tableFromHtml(html: string): ClipboardCell[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return undefined
  return Array.from(table.rows, row =>
    Array.from(row.cells, cell => ({
      text: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
      colspan: span(cell, 'colSpan'),
      rowspan: span(cell, 'rowSpan'),
    })),
  )
}

export function hasTable(html: string): boolean {
  return /<table[\s>]/i.test(html)
}
