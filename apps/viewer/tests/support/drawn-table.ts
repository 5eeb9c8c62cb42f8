import type { Page } from 'playwright-core'

/** What a table shows at each place of its grid, merged cells repeated, marks and read-aloud text left out. */
export function drawnTable(page: Page, table: string): Promise<string[][]> {
  return page.evaluate(id => {
    const root = document.querySelector('gouji-report')!.shadowRoot!
    const rows = Array.from(root.querySelectorAll<HTMLTableRowElement>(`table.${id} tr`))
    const grid: string[][] = rows.map(() => [])
    rows.forEach((row, r) => {
      let column = 0
      for (const cell of Array.from(row.cells)) {
        while (grid[r]![column] !== undefined) column++
        const shown = cell.cloneNode(true) as HTMLElement
        for (const hidden of Array.from(shown.querySelectorAll('.hidden, .sign'))) hidden.remove()
        for (let y = 0; y < cell.rowSpan; y++) {
          for (let x = 0; x < cell.colSpan; x++) grid[r + y]![column + x] = shown.textContent!
        }
      }
    })
    return grid
  }, table)
}
