import { type AnyTable, blankReport, type CellValue, type Edition, editions, type Report, tableOf } from '@gouji/core'
import fc from 'fast-check'

export const knownEditions: readonly Edition[] = editions

/** Small figures are the rule, large ones occur. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1_000, max: 9_999_999 }) },
)
const few = fc.oneof(
  { weight: 8, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 300 }) },
)

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** 表三 whose rows, columns and balance hold, made of the rows that are free. */
function requestsOf(edition: Edition, figures: readonly number[]): AnyTable {
  const rows = [...new Set(edition.tables.requests.cells.map(cell => cell.row))]
  const columns = [...new Set(edition.tables.requests.cells.map(cell => cell.column))].slice(0, -1)
  const outcomes = rows.slice(2, -2)
  const next = figures[Symbol.iterator]()
  const take = () => Math.abs(next.next().value ?? 0)
  const table: Record<string, Record<string, number>> = {}
  const set = (row: string, column: string, value: number) => {
    table[row] = { ...table[row], [column]: value }
  }
  for (const column of columns) {
    for (const row of outcomes) set(row, column, take())
    const results = sum(outcomes.map(row => table[row]![column]!))
    const carriedIn = Math.min(take(), results)
    const carriedOut = take()
    set('carriedIn', column, carriedIn)
    set('carriedOut', column, carriedOut)
    set('resultTotal', column, results)
    set('newRequests', column, results + carriedOut - carriedIn)
  }
  for (const row of rows) set(row, 'total', sum(Object.values(table[row]!)))
  return table
}

function remediesOf(edition: Edition, figures: readonly number[]): AnyTable {
  const rows = [...new Set(edition.tables.remedies.cells.map(cell => cell.row))]
  const columns = [...new Set(edition.tables.remedies.cells.map(cell => cell.column))].slice(0, -1)
  return Object.fromEntries(
    rows.map((row, i) => {
      const values = columns.map((_, j) => figures[i * columns.length + j] ?? 0)
      return [row, { ...Object.fromEntries(columns.map((column, j) => [column, values[j]!])), total: sum(values) }]
    }),
  )
}

function disclosureOf(edition: Edition, figures: readonly number[]): AnyTable {
  const table: AnyTable = {}
  edition.tables.disclosure.cells.forEach((cell, i) => {
    const figure = figures[i] ?? 0
    const value: CellValue =
      cell.type === 'amount' ? String(figure / 8) : cell.type === 'money' ? `${figure}元` : figure
    table[cell.row] = { ...table[cell.row], [cell.column]: value }
  })
  return table
}

/** Reports without prose whose table relations hold. */
export function consistentReport(edition: Edition): fc.Arbitrary<Report> {
  return fc
    .tuple(
      fc.array(few, { minLength: 200, maxLength: 200 }),
      fc.array(few, { minLength: 12, maxLength: 12 }),
      fc.array(count, { minLength: 22, maxLength: 22 }),
      fc.integer({ min: 2019, max: 2030 }),
    )
    .map(([requests, remedies, disclosure, year]) => {
      const report: Report = blankReport(edition, { year, body: { name: '示例市测试局' } })
      Object.assign(tableOf(report, 'requests'), requestsOf(edition, requests))
      Object.assign(tableOf(report, 'remedies'), remediesOf(edition, remedies))
      Object.assign(tableOf(report, 'disclosure'), disclosureOf(edition, disclosure))
      return report
    })
}
