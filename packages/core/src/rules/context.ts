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
  /** This year's cells in the order of `edition.cells`, read once. */
  values(): readonly CellValue[]
  /** A count of this year, `null` when blank, absent or no whole number. */
  count(address: CellAddress): number | null
  previousCount(address: CellAddress): number | null
  /** The narrative with places, read once, when the first rule asks. */
  texts(): readonly PlacedText[]
  /** The words of one part of the narrative, full-width forms made half-width. */
  textOf(section: PlacedText['section']): string
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function valuesOf(report: Report, edition: Edition): CellValue[] {
  return edition.cells.map(({ table, row, column }) => tableOf(report, table)[row]![column]!)
}

function countIn(edition: Edition, values: () => readonly CellValue[]): RuleContext['count'] {
  return address => {
    const slot = edition.slots.get(address)
    const value = slot === undefined ? null : values()[slot]
    return typeof value === 'number' ? value : null
  }
}

function joined(texts: readonly PlacedText[], section: PlacedText['section']): string {
  return texts
    .filter(text => text.section === section)
    .map(text => text.plain)
    .join('\n')
}

export function createContext(report: Report, edition: Edition, previous: Report | undefined): RuleContext {
  const previousEdition = previous && findEdition(previous.edition)
  const texts = once(() => placedTexts(report))
  const values = once(() => valuesOf(report, edition))
  const sections = new Map<PlacedText['section'], string>()
  return {
    report,
    edition,
    previous,
    previousEdition,
    values,
    count: countIn(edition, values),
    previousCount:
      previous && previousEdition
        ? countIn(
            previousEdition,
            once(() => valuesOf(previous, previousEdition)),
          )
        : () => null,
    texts,
    textOf(section) {
      const known = sections.get(section)
      if (known !== undefined) return known
      const text = joined(texts(), section)
      sections.set(section, text)
      return text
    },
  }
}
