import type { CellAddress } from '@gouji/core/check'
import type { TableLayout } from '../table/layout.ts'

export interface PlacedText {
  readonly address: CellAddress
  readonly text: string
}

export interface Placement {
  readonly cells: readonly PlacedText[]
  /** Texts for which the table has no cell. */
  readonly outside: readonly string[]
  /** Rows were placed by their official labels, wherever the cursor stood. */
  readonly byLabel: boolean
}

/** Letters and digits only: published labels differ in spaces, brackets and full-width forms. */
function essence(label: string): string {
  return label.normalize('NFKC').replace(/[^\u4e00-\u9fff0-9A-Za-z]/g, '')
}

function isFilled(text: string): boolean {
  return text.trim() !== ''
}

interface Labels {
  isLabel(text: string): boolean
  /** Grid row that a row's own label names. */
  rowOf(text: string): number | undefined
}

function labelsOf(layout: TableLayout): Labels {
  const all = new Set<string>()
  const rows = new Map<string, number>()
  for (const { cell, row } of ([] as TableLayout['rows'][number][number][]).concat(...layout.rows)) {
    if (cell.kind === 'value') continue
    all.add(essence(cell.text))
    if (cell.kind === 'rowHeader' && !cell.group) rows.set(essence(cell.text), row)
  }
  return { isLabel: text => all.has(essence(text)), rowOf: text => rows.get(essence(text)) }
}

/** Columns on the left that hold official labels and nothing else. */
function labelColumns(matrix: readonly (readonly string[])[], { isLabel }: Labels): number {
  const width = matrix[0]?.length ?? 0
  let column = 0
  while (column < width) {
    const filled = matrix.map(row => row[column]!).filter(isFilled)
    if (filled.length === 0 || !filled.every(isLabel)) break
    column++
  }
  return column
}

function holdsFigures(layout: TableLayout, row: number): boolean {
  return layout.rows[row]?.some(({ cell }) => cell.kind === 'value') ?? false
}

/** Grid rows for the block's rows, counted from the cursor's over header rows; `undefined` past the end. */
function rowsFrom(layout: TableLayout, first: number, count: number): (number | undefined)[] {
  const rows: (number | undefined)[] = []
  let row = first
  for (let i = 0; i < count; i++) {
    while (row < layout.height && !holdsFigures(layout, row)) row++
    rows.push(row < layout.height ? row : undefined)
    row++
  }
  return rows
}

/**
 * Decides where a pasted block goes. Rows of official labels are dropped; where every row carries its official label it
 * goes to that row, otherwise the block fills the table from the cursor on. What has no cell is told, never squeezed in.
 */
export function placeBlock(block: readonly (readonly string[])[], layout: TableLayout, cursor: CellAddress): Placement {
  const start = layout.positionOf(cursor)
  const labels = labelsOf(layout)
  const isHeaderRow = (row: readonly string[]) => {
    const filled = row.filter(isFilled)
    // A row label with nothing beside it is a row of blanks.
    return filled.length > 0 && filled.every(text => labels.isLabel(text) && labels.rowOf(text) === undefined)
  }
  const matrix = block.filter(row => !isHeaderRow(row))
  const labelled = labelColumns(matrix, labels)
  const named = matrix.map(row => {
    const own = row.slice(0, labelled).filter(isFilled).pop()
    return own === undefined ? undefined : labels.rowOf(own)
  })
  const byLabel = labelled > 0 && matrix.length > 0 && named.every(row => row !== undefined)
  const width = matrix[0]?.length ?? 0
  const firstFigure = byLabel
    ? Math.min(...named.map(row => layout.rows[row!]!.find(({ cell }) => cell.kind === 'value')!.column))
    : 0
  const isWholeRow = byLabel && width - labelled === layout.width - firstFigure
  const left = isWholeRow ? firstFigure : (start?.column ?? 0)
  const rows = byLabel ? named : rowsFrom(layout, start?.row ?? 0, matrix.length)

  const cells: PlacedText[] = []
  const outside: string[] = []
  matrix.forEach((line, i) => {
    line.slice(labelled).forEach((text, j) => {
      const row = rows[i]
      const column = left + j
      const placed = row === undefined ? undefined : layout.at(row, column)
      const address = placed?.row === row && placed?.column === column ? placed?.cell.address : undefined
      if (address !== undefined) cells.push({ address, text })
      else if (isFilled(text)) outside.push(text)
    })
  })
  return { cells, outside, byLabel }
}
