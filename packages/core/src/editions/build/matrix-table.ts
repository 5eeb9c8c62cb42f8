import type { CellDefinition, GridCell, TableDefinition, TableId } from '../definition.ts'
import { columnHeader, corner, rowHeader, value } from './grid.ts'

export interface MatrixColumn {
  readonly id: string
  readonly label: string
  /** Header that this column shares with its neighbours (法人或其他组织). */
  readonly group?: string
}

export interface MatrixRow {
  readonly id: string
  readonly label: string
  /** Labels of the groups the row stands in, outermost first. Group cells hold no figures. */
  readonly groups?: readonly string[]
}

export interface Matrix {
  readonly corner: string
  /** Header above all columns (申请人情况). */
  readonly columnsTitle: string
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

export type MatrixShape<M extends Matrix> = {
  [Row in M['rows'][number]['id']]: { [Column in M['columns'][number]['id']]: number | null }
}

const labelColumns = 3

/** How many rows from `from` on share the group at `depth`, or 0 when the group began above. */
function groupSpan(rows: readonly MatrixRow[], from: number, depth: number): number {
  const label = rows[from]?.groups?.[depth]
  if (label === undefined || rows[from - 1]?.groups?.[depth] === label) return 0
  let end = from
  while (rows[end]?.groups?.[depth] === label) end++
  return end - from
}

function headerRows({ corner: cornerText, columnsTitle, columns }: Matrix): GridCell[][] {
  const middle: GridCell[] = []
  const low: GridCell[] = []
  columns.forEach((column, i) => {
    if (column.group === undefined) {
      middle.push(columnHeader(column.label, { rowspan: 2 }))
      return
    }
    if (columns[i - 1]?.group !== column.group) {
      const size = columns.filter(other => other.group === column.group).length
      middle.push(columnHeader(column.group, { colspan: size, group: true }))
    }
    low.push(columnHeader(column.label))
  })
  const top = [
    corner(cornerText, { colspan: labelColumns, rowspan: 3 }),
    columnHeader(columnsTitle, { colspan: columns.length, group: true }),
  ]
  return [top, middle, low]
}

/** Builds 表三: three label columns with merged groups on the left, the applicant columns on the right. */
export function matrixTable<const M extends Matrix>(id: TableId, matrix: M): TableDefinition<MatrixShape<M>> {
  const { columns, rows } = matrix as Matrix
  const grid = headerRows(matrix)
  const cells: CellDefinition[] = []
  rows.forEach((row, i) => {
    const groups = row.groups ?? []
    const line: GridCell[] = []
    groups.forEach((label, depth) => {
      const rowspan = groupSpan(rows, i, depth)
      if (rowspan > 0) line.push(rowHeader(label, { rowspan, group: true }))
    })
    line.push(rowHeader(row.label, { colspan: labelColumns - groups.length }))
    for (const column of columns) {
      const address = `${id}.${row.id}.${column.id}`
      const columnPath = column.group === undefined ? [column.label] : [column.group, column.label]
      cells.push({
        address,
        table: id,
        row: row.id,
        column: column.id,
        type: 'count',
        rowPath: [...groups, row.label],
        columnPath,
      })
      line.push(value(address))
    }
    grid.push(line)
  })
  return { id, width: labelColumns + columns.length, grid, cells }
}
