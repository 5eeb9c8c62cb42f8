import type { GridCell, TableDefinition } from '@gouji/core/check'

/** Where each position of the grid belongs, merged cells spread out. */
function spread(table: TableDefinition): GridCell[][] {
  const places: GridCell[][] = table.grid.map(() => [])
  table.grid.forEach((row, r) => {
    let column = 0
    for (const cell of row) {
      while (places[r]![column]) column++
      for (let y = 0; y < cell.rowspan; y++) {
        for (let x = 0; x < cell.colspan; x++) places[r + y]![column + x] = cell
      }
    }
  })
  return places
}

/** The run of cells of one kind next to a value, nearest first, each once. */
function run(cells: readonly (GridCell | undefined)[], kind: GridCell['kind']): GridCell[] {
  const found: GridCell[] = []
  for (const cell of cells) {
    if (cell?.kind === kind) {
      if (found[found.length - 1] !== cell) found.push(cell)
    } else if (found.length > 0) break
  }
  return found
}

/**
 * The headers of each value cell, outermost first, rows before columns: what a screen reader reads before the figure.
 * `scope` alone cannot say it for merged row groups and for the several header rows inside 表二.
 */
export function headersOf(table: TableDefinition): Map<GridCell, GridCell[]> {
  const places = spread(table)
  const headers = new Map<GridCell, GridCell[]>()
  places.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.kind !== 'value' || headers.has(cell)) return
      const beside = run(row.slice(0, c).reverse(), 'rowHeader')
      const above = run(
        places
          .slice(0, r)
          .map(other => other[c])
          .reverse(),
        'columnHeader',
      )
      headers.set(cell, [...beside.reverse(), ...above.reverse()])
    })
  })
  return headers
}
