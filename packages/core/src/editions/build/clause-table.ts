import type { CellDefinition, CellType, GridCell, TableDefinition, TableId } from '../definition.ts'
import { columnHeader, rowHeader, value } from './grid.ts'

interface ClauseColumn {
  readonly id: string
  readonly label: string
  readonly type: CellType
}

interface ClauseRow {
  readonly id: string
  readonly label: string
}

/** A block of 表二: one clause of 第二十条, its columns and its rows. */
export interface Clause {
  readonly title: string
  readonly columns: readonly ClauseColumn[]
  readonly rows: readonly ClauseRow[]
}

type CellOf<T extends CellType> = T extends 'count' | 'change' ? number | null : string | null
type RowOf<C extends Clause> = { [K in C['columns'][number] as K['id']]: CellOf<K['type']> }
type ClauseOf<C extends Clause, Row extends string> = C extends { rows: readonly { id: infer Id }[] }
  ? Row extends Id
    ? C
    : never
  : never
/** row → column → value, of all clauses together. */
export type ClauseShape<C extends readonly Clause[]> = {
  [Row in C[number]['rows'][number]['id']]: RowOf<ClauseOf<C[number], Row>>
}

/** Splits `total` grid columns over `parts` cells, the last taking what is left, as the form prints them. */
function spans(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, i) => (i < parts - 1 ? 1 : total - parts + 1))
}

/** Builds 表二: for each clause a title row, a header row and its rows, each with `firstHeader` (信息内容) on the left. */
export function clauseTable<const C extends readonly Clause[]>(
  id: TableId,
  firstHeader: string,
  clauses: C,
): TableDefinition<ClauseShape<C>> {
  const width = 1 + Math.max(...clauses.map(clause => clause.columns.length))
  const grid: GridCell[][] = []
  const cells: CellDefinition[] = []
  for (const clause of clauses) {
    const widths = spans(width - 1, clause.columns.length)
    grid.push([columnHeader(clause.title, { colspan: width, group: true })])
    grid.push([
      columnHeader(firstHeader),
      ...clause.columns.map((column, i) => columnHeader(column.label, { colspan: widths[i]! })),
    ])
    for (const row of clause.rows) {
      const line = [rowHeader(row.label)]
      clause.columns.forEach((column, i) => {
        const address = `${id}.${row.id}.${column.id}`
        const { type } = column
        cells.push({
          address,
          table: id,
          row: row.id,
          column: column.id,
          type,
          rowPath: [clause.title, row.label],
          columnPath: [column.label],
        })
        line.push(value(address, { colspan: widths[i]! }))
      })
      grid.push(line)
    }
  }
  return { id, width, grid, cells }
}
