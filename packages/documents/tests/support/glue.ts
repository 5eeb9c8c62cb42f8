import { cellOf, findEdition, type GridCell, type Report, tableIds } from '@gouji/core'

/** The report as text copies of web pages give it: labels and figures without anything between them. */
export function glue(report: Report): string {
  const edition = findEdition(report.edition)!
  const textOf = (cell: GridCell) =>
    cell.address === undefined ? cell.text : String(cellOf(report, cell.address) ?? '')
  const sections = edition.sections.map(({ id, numeral, heading }) => {
    const table = tableIds.find(found => found === id)
    const grid = table ? edition.tables[table].grid : []
    return `${numeral}、${heading}${grid.map(cells => cells.map(textOf).join('')).join('')}`
  })
  return `${report.body.name}${report.year}年政府信息公开工作年度报告\n\n${sections.join('\n')}\n`
}
