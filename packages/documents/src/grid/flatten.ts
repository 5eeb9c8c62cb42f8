/** A cell as a table prints it. */
export interface SourceCell {
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
}

/** A cell with its place in the flattened grid, where merged cells cover several columns and rows. */
export interface PlacedCell extends SourceCell {
  readonly row: number
  readonly column: number
}

export interface Grid {
  readonly width: number
  /** The cells that begin in each row, by column. */
  readonly rows: readonly (readonly PlacedCell[])[]
}

const widest = 200
const mostRows = 2_000

function clamp(span: number, most: number): number {
  return Math.max(1, Math.min(Number.isFinite(span) ? Math.floor(span) : 1, most))
}

/** Flattens merged cells. Spans and sizes beyond any real table are cut. */
export function flatten(source: readonly (readonly SourceCell[])[]): Grid {
  const taken = new Set<string>()
  let width = 0
  const rows = source.slice(0, mostRows).map((cells, row): PlacedCell[] => {
    let column = 0
    return cells.slice(0, widest).map(cell => {
      while (taken.has(`${row}:${column}`)) column++
      const colspan = clamp(cell.colspan, widest)
      const rowspan = clamp(cell.rowspan, Math.min(source.length, mostRows) - row)
      if (rowspan > 1) {
        for (let r = row + 1; r < row + rowspan; r++)
          for (let c = column; c < column + colspan; c++) taken.add(`${r}:${c}`)
      }
      const placed = { ...cell, colspan, rowspan, row, column }
      column += colspan
      width = Math.max(width, column)
      return placed
    })
  })
  return { width, rows }
}
