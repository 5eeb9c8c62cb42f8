import { cellOf, findEdition, type Report } from '@gouji/core'
import type { Note, ReadResult } from '../../src/index.ts'

/** What a fixture is expected to read as: every cell by row, and every note by code and place. */
export interface Expected {
  readonly edition: string
  readonly year: number
  readonly title: string
  readonly body: string
  /** `<section>.<row>` → its cells in the order of the form. */
  readonly rows: Record<string, readonly (number | string | null)[]>
  /** Blocks in each section that has any. */
  readonly blocks: Record<string, number>
  readonly notes: readonly string[]
}

function rowsOf(report: Report): Expected['rows'] {
  const rows: Record<string, (number | string | null)[]> = {}
  for (const { table, row, address } of findEdition(report.edition)!.cells) {
    const key = `${table}.${row}`
    rows[key] = [...(rows[key] ?? []), cellOf(report, address)]
  }
  return rows
}

function shortNote({ code, row, cells = [] }: Note): string {
  if (row !== undefined) return `${code} ${row}`
  return cells.length === 0 ? code : cells.length > 3 ? `${code} ${cells.length} cells` : `${code} ${cells.join(' ')}`
}

/** A reading in the shape of an expectation. */
export function outlineOf(result: ReadResult): Expected | { readonly problems: readonly string[] } {
  if (!result.ok) return { problems: result.problems.map(problem => problem.code) }
  const { report, notes } = result
  const blocks = Object.entries(report.sections).map(([id, { narrative }]) => [id, narrative.length] as const)
  return {
    edition: report.edition,
    year: report.year,
    title: report.title,
    body: report.body.name,
    rows: rowsOf(report),
    blocks: Object.fromEntries(blocks.filter(([, count]) => count > 0)),
    notes: notes.map(shortNote),
  }
}
