import type { CellAddress, GridCell, TableDefinition } from '@gouji/core/check'

/** A drawn cell with the grid position of its upper left corner. */
export interface PlacedCell {
  readonly cell: GridCell
  readonly row: number
  readonly column: number
}

/** A table's grid with merged cells resolved: which cell covers each position. */
export interface TableLayout {
  readonly table: TableDefinition
  readonly height: number
  readonly width: number
  /** Leading rows without figures: the column headers that stay in view. */
  readonly headerHeight: number
  readonly rows: readonly (readonly PlacedCell[])[]
  at(row: number, column: number): PlacedCell | undefined
  positionOf(address: CellAddress): PlacedCell | undefined
}

function place(table: TableDefinition): (PlacedCell | undefined)[][] {
  const covered: (PlacedCell | undefined)[][] = table.grid.map(() => [])
  table.grid.forEach((line, row) => {
    let column = 0
    for (const cell of line) {
      while (covered[row]![column]) column++
      const placed = { cell, row, column }
      for (let r = row; r < row + cell.rowspan; r++) {
        for (let c = column; c < column + cell.colspan; c++) if (covered[r]) covered[r]![c] = placed
      }
    }
  })
  return covered
}

const layouts = new WeakMap<TableDefinition, TableLayout>()

export function layoutOf(table: TableDefinition): TableLayout {
  const known = layouts.get(table)
  if (known) return known
  const covered = place(table)
  const anchors = covered.map((line, row) =>
    line.filter(
      (placed, column): placed is PlacedCell => placed !== undefined && placed.row === row && placed.column === column,
    ),
  )
  const byAddress = new Map<CellAddress, PlacedCell>()
  for (const line of anchors) {
    for (const placed of line) if (placed.cell.address !== undefined) byAddress.set(placed.cell.address, placed)
  }
  const firstFigures = anchors.findIndex(line => line.some(({ cell }) => cell.kind === 'value'))
  const layout: TableLayout = {
    table,
    height: anchors.length,
    width: table.width,
    headerHeight: Math.max(firstFigures, 0),
    rows: anchors,
    at: (row, column) => covered[row]?.[column],
    positionOf: address => byAddress.get(address),
  }
  layouts.set(table, layout)
  return layout
}
