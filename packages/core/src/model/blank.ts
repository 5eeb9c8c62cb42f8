import { type Edition, type TableDefinition, tableIds } from '../editions/definition.ts'
import type { KnownEdition } from '../editions/index.ts'
import type { AnyTable, Body, Report, ReportOf } from './report.ts'

export function blankTable(table: TableDefinition): AnyTable {
  const rows: AnyTable = {}
  for (const cell of table.cells) {
    const row = rows[cell.row] ?? {}
    row[cell.column] = null
    rows[cell.row] = row
  }
  return rows
}

/** A report of the edition with every cell blank and no prose. */
export function blankReport<E extends KnownEdition>(
  edition: E,
  { year, body }: { year: number; body?: Partial<Body> },
): ReportOf<E>
export function blankReport(edition: Edition, about: { year: number; body?: Partial<Body> }): Report
export function blankReport(edition: Edition, about: { year: number; body?: Partial<Body> }): unknown {
  const narrative = () => ({ narrative: [] })
  const [disclosure, requests, remedies] = tableIds.map(id => ({
    narrative: [],
    table: blankTable(edition.tables[id]),
  }))
  return {
    schemaVersion: 1,
    edition: edition.id,
    year: about.year,
    body: { name: '', code: null, type: 'department', regionCode: null, ...about.body },
    title: '',
    preamble: [],
    sections: {
      overview: narrative(),
      disclosure,
      requests,
      remedies,
      problems: narrative(),
      other: narrative(),
    },
    explanations: [],
  }
}
