import type { Edition, EquationLocale, RelationCount, Report } from '@gouji/core/check'
import type { LoadErrorCode } from './load-error.ts'

/** What the widget itself says; sentences about findings are core's. */
export interface Words {
  readonly lang: 'zh-CN' | 'en'
  /** Heading of a report that has no title of its own. */
  title(report: Report): string
  /** Body, year and form, as label and value. */
  facts(report: Report, edition: Edition): readonly (readonly [label: string, value: string])[]
  sectionHeading(numeral: string, position: number, heading: string): string
  relations(count: RelationCount): string
  readonly computedHere: string
  brokenSummary(count: number): string
  readonly basis: string
  readonly explanation: string
  /** Read out in a cell without a figure. */
  readonly blank: string
  /** Read out in the cell that disagrees with the others. */
  readonly disagrees: string
  /** Read out in the cells it was compared with. */
  readonly takesPart: string
  /** Name of the box in which a table scrolls. */
  scrolling(table: string): string
  /** A table inside the prose. */
  readonly plainTable: string
  readonly loading: string
  readonly sourceLink: string
  readonly errors: { readonly [Code in LoadErrorCode]: (detail: string) => string }
}

/** One file of the widget speaks one language. */
export interface Language {
  readonly locale: EquationLocale
  readonly words: Words
}
