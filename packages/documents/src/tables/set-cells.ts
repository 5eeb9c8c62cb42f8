import { type CellAddress, type CellValue, type Report, type TableId, tableOf } from '@gouji/core'

/** The report with the cells set. Works on the report given, which must be the caller's own. */
export function setCells(report: Report, cells: ReadonlyMap<CellAddress, CellValue>): Report {
  cells.forEach((value, address) => {
    const [table, row, column] = address.split('.') as [TableId, string, string]
    const found = tableOf(report, table)[row]
    if (found && column in found) found[column] = value
  })
  return report
}
