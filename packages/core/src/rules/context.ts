import type { CellAddress, CellValue, Edition } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import { type Report, tableOf } from '../model/report.ts'
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

/** Reads the counts of a report, all of them when the first is asked for. */
function countsOf(report: Report, edition: Edition): RuleContext['count'] {
  let values: CellValue[] | undefined
  return address => {
    values ??= edition.cells.map(({ table, row, column }) => tableOf(report, table)[row]![column]!)
    const slot = edition.slots.get(address)
    const value = slot === undefined ? null : values[slot]
    return typeof value === 'number' ? value : null
  }
}

export function createContext(report: Report, edition: Edition, previous: Report | undefined): RuleContext {
  const previousEdition = previous && findEdition(previous.edition)
  let texts: PlacedText[] | undefined
  const allTexts = (): PlacedText[] => {
    texts ??= placedTexts(report)
    return texts
  }
  return {
    report,
    edition,
    previous,
    previousEdition,
    count: countsOf(report, edition),
    previousCount: previous && previousEdition ? countsOf(previous, previousEdition) : () => null,
    texts: allTexts,
    textOf: section =>
      allTexts()
        .filter(text => text.section === section)
        .map(text => text.plain)
        .join('\n'),
  }
}
