import type { RelationDefinition, TableDefinition, Term } from '../definition.ts'

export function plus(cell: string): Term {
  return { cell, coefficient: 1 }
}

export function minus(cell: string): Term {
  return { cell, coefficient: -1 }
}

export function lastYear(cell: string): Term {
  return { cell, coefficient: 1, year: 'previous' }
}

/** In order of first appearance. */
function distinct(items: readonly string[]): string[] {
  return [...new Set(items)]
}

/** For each row of a table: its last column is the sum of the others. */
export function rowTotals(rule: string, table: TableDefinition): RelationDefinition[] {
  const rows = distinct(table.cells.map(cell => cell.row))
  return rows.map(row => {
    const columns = table.cells.filter(cell => cell.row === row).map(cell => cell.address)
    const total = columns[columns.length - 1]!
    return {
      instance: `${rule}:${row}`,
      rule,
      comparison: 'equal',
      left: [plus(total)],
      right: columns.slice(0, -1).map(plus),
    }
  })
}

/**
 * The relations of 表三 for each column, given its rows by role:
 * 一 + 二 = 三（七） + 四, （七） = the sum of the results, and 二 = last year's 四.
 * With the totals of the rows, those of the column 总计 follow from those of the other columns.
 */
export function requestRelations(table: TableDefinition): RelationDefinition[] {
  const rows = distinct(table.cells.map(cell => cell.row))
  const columns = distinct(table.cells.map(cell => cell.column))
  const [newRequests, carriedIn, ...rest] = rows as [string, string, ...string[]]
  const [resultTotal, carriedOut] = rest.slice(-2) as [string, string]
  const outcomes = rest.slice(0, -2)
  const at = (row: string, column: string) => `${table.id}.${row}.${column}`
  const total = columns[columns.length - 1]
  const dependent = (column: string) => (column === total ? ({ dependent: true } as const) : {})
  const balance = columns.map(
    (column): RelationDefinition => ({
      instance: `requests-balance:${column}`,
      rule: 'requests-balance',
      comparison: 'equal',
      left: [plus(at(newRequests, column)), plus(at(carriedIn, column))],
      right: [plus(at(resultTotal, column)), plus(at(carriedOut, column))],
      ...dependent(column),
    }),
  )
  const outcomeTotals = columns.map(
    (column): RelationDefinition => ({
      instance: `requests-outcome-total:${column}`,
      rule: 'requests-outcome-total',
      comparison: 'equal',
      left: [plus(at(resultTotal, column))],
      right: outcomes.map(row => plus(at(row, column))),
      ...dependent(column),
    }),
  )
  const carryOver = columns.map(
    (column): RelationDefinition => ({
      instance: `carry-over:${column}`,
      rule: 'carry-over',
      comparison: 'equal',
      left: [plus(at(carriedIn, column))],
      right: [lastYear(at(carriedOut, column))],
      ...dependent(column),
    }),
  )
  return [...balance, ...outcomeTotals, ...rowTotals('requests-row-total', table), ...carryOver]
}

/**
 * The relations of 表四: the total of each block; no fewer cases than were pending last year (`pending-cases`); no more
 * suits after review than reviews of both years (`suits-after-review`).
 */
export function remedyRelations(table: TableDefinition): RelationDefinition[] {
  const at = (row: string, column: string) => `${table.id}.${row}.${column}`
  const pendingCases = distinct(table.cells.map(cell => cell.row)).map(
    (row): RelationDefinition => ({
      instance: `pending-cases:${row}`,
      rule: 'pending-cases',
      comparison: 'atLeast',
      left: [plus(at(row, 'total'))],
      right: [lastYear(at(row, 'pending'))],
    }),
  )
  const suitsAfterReview: RelationDefinition = {
    instance: 'suits-after-review',
    rule: 'suits-after-review',
    comparison: 'atLeast',
    left: [plus(at('review', 'total')), lastYear(at('review', 'total'))],
    right: [plus(at('suitAfterReview', 'total'))],
  }
  return [...rowTotals('remedies-total', table), ...pendingCases, suitsAfterReview]
}
