import { blankReport, type Edition, type Report, tableOf } from '@gouji/core/check'

/** A report in which every cell holds a figure of its own, so that a figure in a wrong place shows. */
export function numberedReport(edition: Edition): Report {
  const report = blankReport(edition, { year: edition.years.to ?? 2024, body: { name: '云岭县档案局' } })
  edition.cells.forEach(({ table, row, column, type }, i) => {
    const figure = 1001 + i
    tableOf(report, table)[row]![column] = type === 'amount' || type === 'money' ? `${figure}.5` : figure
  })
  return report
}
