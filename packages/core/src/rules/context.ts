import type { CellAddress, CellValue, Edition } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import { cellOf, type Report } from '../model/report.ts'
import { type PlacedText, placedTexts } from './texts.ts'

/** What a function rule may look at. */
export interface RuleContext {
  readonly report: Report
  readonly edition: Edition
  readonly previous: Report | undefined
  readonly previousEdition: Edition | undefined
  /** A count of this year, `null` when blank, absent or no whole number. */
  count(address: CellAddress): number | null
  previousCount(address: CellAddress): number | null
  /** The narrative with places, read once, when the first rule asks. */
  texts(): readonly PlacedText[]
  /** The words of one part of the narrative, full-width forms made half-width. */
  textOf(section: PlacedText['section']): string
}

function asCount(value: CellValue): number | null {
  return typeof value === 'number' ? value : null
}

export function createContext(report: Report, edition: Edition, previous: Report | undefined): RuleContext {
  let texts: PlacedText[] | undefined
  const allTexts = (): PlacedText[] => {
    texts ??= placedTexts(report)
    return texts
  }
  return {
    report,
    edition,
    previous,
    previousEdition: previous && findEdition(previous.edition),
    count: address => asCount(cellOf(report, address)),
    previousCount: address => (previous ? asCount(cellOf(previous, address)) : null),
    texts: allTexts,
    textOf: section =>
      allTexts()
        .filter(text => text.section === section)
        .map(text => text.plain)
        .join('\n'),
  }
}
