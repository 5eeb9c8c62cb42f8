import type { CellDefinition, GridCell, TableDefinition, TableId } from '../definition.ts'
import { columnHeader, value } from './grid.ts'

export interface Block {
  readonly id: string
  readonly label: string
  /** Header that this block shares with its neighbours (行政诉讼). */
  readonly group?: string
}

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly columns: readonly { readonly id: string; readonly label: string }[]
}

export type BlockShape<B extends Blocks> = {
  [Row in B['blocks'][number]['id']]: { [Column in B['columns'][number]['id']]: number | null }
}

/** Builds 表四: every block side by side with the same columns under it, and one row of figures. */
export function blockTable<const B extends Blocks>(id: TableId, definition: B): TableDefinition<BlockShape<B>> {
  const { blocks, columns } = definition as Blocks
  const top: GridCell[] = []
  const middle: GridCell[] = []
  const low: GridCell[] = []
  const values: GridCell[] = []
  const cells: CellDefinition[] = []
  blocks.forEach((block, i) => {
    const size = columns.length
    if (block.group === undefined) {
      top.push(columnHeader(block.label, { colspan: size, group: true }))
      for (const column of columns) middle.push(columnHeader(column.label, { rowspan: 2 }))
    } else {
      if (blocks[i - 1]?.group !== block.group) {
        const members = blocks.filter(other => other.group === block.group).length
        top.push(columnHeader(block.group, { colspan: size * members, group: true }))
      }
      middle.push(columnHeader(block.label, { colspan: size, group: true }))
      for (const column of columns) low.push(columnHeader(column.label))
    }
    const rowPath = block.group === undefined ? [block.label] : [block.group, block.label]
    for (const column of columns) {
      const address = `${id}.${block.id}.${column.id}`
      const columnPath = [column.label]
      cells.push({ address, table: id, row: block.id, column: column.id, type: 'count', rowPath, columnPath })
      values.push(value(address))
    }
  })
  return { id, width: blocks.length * columns.length, grid: [top, middle, low, values], cells }
}
