import { readFileSync } from 'node:fs'
import {
  blankReport,
  cellOf,
  type Edition,
  findEdition,
  type GridCell,
  type Report,
  type TableId,
  tableIds,
  tableOf,
} from '@gouji/core'
import type { ReadResult } from '../../src/index.ts'
import type { Expected } from './outline.ts'

const figures = JSON.parse(
  readFileSync(new URL('../fixtures/cell-a-line-2024.expected.json', import.meta.url), 'utf8'),
) as Expected

export const edition: Edition = findEdition(figures.edition)!

/** A report with large figures in every table, all of whose relations hold. */
export const sample: Report = (() => {
  const report = blankReport(edition, { year: figures.year, body: { name: figures.body } })
  for (const { table, row, column, address } of edition.cells) {
    const index = edition.cells
      .filter(cell => cell.table === table && cell.row === row)
      .findIndex(cell => cell.address === address)
    tableOf(report, table)[row]![column] = figures.rows[`${table}.${row}`]![index]!
  }
  report.sections.overview.narrative = [{ kind: 'paragraph', text: '2024年，全市政务公开工作平稳有序。' }]
  return report
})()

/** The sample printed row by row; `print` makes a row of its texts. */
export function printed(print: (texts: readonly string[], cells: readonly GridCell[]) => string): string {
  const textOf = (cell: GridCell) => (cell.address === undefined ? cell.text : String(cellOf(sample, cell.address)))
  const table = (id: TableId) => edition.tables[id].grid.map(cells => print(cells.map(textOf), cells))
  const lines = [`${figures.body}${figures.year}年政府信息公开工作年度报告`]
  for (const { id, numeral, heading } of edition.sections) {
    lines.push(`${numeral}、${heading}`)
    if (id === 'overview') lines.push('2024年，全市政务公开工作平稳有序。')
    const found = tableIds.find(known => known === id)
    if (found) lines.push(...table(found))
  }
  return lines.join('\n')
}

/** Cells that differ from the sample. */
export function differences(result: ReadResult): string[] {
  if (!result.ok) return result.problems.map(problem => problem.code)
  return edition.cells
    .filter(({ address }) => cellOf(result.report, address) !== cellOf(sample, address))
    .map(({ address }) => `${address}: ${cellOf(sample, address)} read as ${cellOf(result.report, address)}`)
}

export function noteCodes(result: ReadResult): string[] {
  return result.ok ? [...new Set(result.notes.map(note => note.code))] : []
}
