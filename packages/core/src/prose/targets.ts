import type { Edition, TableId } from '../editions/definition.ts'
import type { ClaimTarget } from './claim.ts'

function findCells(edition: Edition, table: TableId, rows: string, columns: string): ClaimTarget {
  const starts = rows.split(',')
  const names = columns.split(',')
  const cells = edition.tables[table].cells
    .filter(({ row, column }) => starts.some(start => row.startsWith(start)) && names.indexOf(column) >= 0)
    .map(cell => cell.address)
  return { cells, of: cells.length === 1 ? 'cell' : 'sum' }
}

/** By table, by columns, by rows. */
type Targets = Readonly<Record<TableId, Map<string, Map<string, ClaimTarget>>>>
const cache = new WeakMap<Edition, Targets>()

function targetsOf(edition: Edition): Targets {
  let targets = cache.get(edition)
  if (!targets) {
    targets = { disclosure: new Map(), requests: new Map(), remedies: new Map() }
    cache.set(edition, targets)
  }
  return targets
}

/**
 * The cells of a table in the given columns of all rows whose ids begin with one of `rows`, so that `denied` stands
 * for every kind of 不予公开; both are lists parted by commas. Empty where the edition has none.
 */
export function targetAt(edition: Edition, table: TableId, rows: string, columns: string): ClaimTarget {
  const inTable = targetsOf(edition)[table]
  let inColumns = inTable.get(columns)
  if (!inColumns) {
    inColumns = new Map()
    inTable.set(columns, inColumns)
  }
  let found = inColumns.get(rows)
  if (!found) {
    found = findCells(edition, table, rows, columns)
    inColumns.set(rows, found)
  }
  return found
}
