import type { CellAddress, CellValue, Edition } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import { cellOf, type Report } from '../model/report.ts'

/** What a function rule may look at. */
export interface RuleContext {
  readonly report: Report
  readonly edition: Edition
  readonly previous: Report | undefined
  readonly previousEdition: Edition | undefined
  /** A count of this year, `null` when blank, absent or no whole number. */
  count(address: CellAddress): number | null
  previousCount(address: CellAddress): number | null
}

function asCount(value: CellValue): number | null {
  return typeof value === 'number' ? value : null
}

export function createContext(report: Report, edition: Edition, previous: Report | undefined): RuleContext {
  return {
    report,
    edition,
    previous,
    previousEdition: previous && findEdition(previous.edition),
    count: address => asCount(cellOf(report, address)),
    previousCount: address => (previous ? asCount(cellOf(previous, address)) : null),
  }
}
