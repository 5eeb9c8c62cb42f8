import type { CellAddress, Edition, TableId } from '../editions/definition.ts'
import type { ClaimTarget } from './claim.ts'

const caches = new Map<Edition, Map<string, ClaimTarget>>()

function target(cells: readonly CellAddress[]): ClaimTarget {
  return { cells, of: cells.length === 1 ? 'cell' : 'sum' }
}

/**
 * The cells of a table in the given columns of all rows whose ids begin with one of `rows`, so that `denied` stands
 * for every kind of 不予公开. Empty where the edition has none.
 */
export function targetAt(
  edition: Edition,
  table: TableId,
  rows: readonly string[],
  columns: readonly string[],
): ClaimTarget {
  let cache = caches.get(edition)
  if (!cache) {
    cache = new Map()
    caches.set(edition, cache)
  }
  const key = `${table} ${rows} ${columns}`
  let found = cache.get(key)
  if (!found) {
    const cells = edition.tables[table].cells.filter(
      ({ row, column }) => rows.some(start => row.startsWith(start)) && columns.indexOf(column) >= 0,
    )
    found = target(cells.map(cell => cell.address))
    cache.set(key, found)
  }
  return found
}
