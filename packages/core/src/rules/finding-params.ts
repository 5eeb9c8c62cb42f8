import type { OverviewAspect, SectionId, TableId } from '../editions/definition.ts'

/** A whole number; beyond 2^53 its decimal digits. */
export type Figure = number | string

/** `actual` is what the compared cell or side says, `expected` what the others give, `difference` actual − expected. */
export interface Comparison {
  readonly expected: Figure
  readonly actual: Figure
  readonly difference: Figure
}

/** Findings about the figures of one report. */
export interface TableFindingParams {
  sum_mismatch: Comparison
  balance_mismatch: Comparison
  below_minimum: Comparison
  blank_cells: { readonly count: number; readonly of: number }
}

/** Findings that compare with last year's report. */
export interface YearFindingParams {
  carry_mismatch: Comparison
  stock_mismatch: Comparison
  pending_mismatch: Comparison
  suits_exceed_reviews: Comparison
  table_copied: { readonly table: TableId; readonly same: number }
  figure_jump: { readonly from: number; readonly to: number }
  unit_slip: { readonly from: string; readonly to: string }
}

/** Findings about single figures and about what tables and prose say of one thing. */
export interface CellFindingParams {
  too_many_decimals: { readonly value: string; readonly most: number }
  figure_large: { readonly value: number | string }
  all_zero: { readonly cells: number }
  suits_without_requests: { readonly suits: number }
  fee_unmentioned: { readonly count: number }
  handling_fee_exceeds: { readonly yuan: number; readonly wan: string }
  rules_without_power: object
  none_in_force: { readonly issued: number }
}

/** Findings about the report's year, name, period and citations. */
export interface MetadataFindingParams {
  year_mismatch: { readonly where: 'title' | 'period' | 'text'; readonly found: number; readonly expected: number }
  period_missing: { readonly year: number }
  period_mismatch: { readonly found: string; readonly year: number }
  title_names_other: { readonly found: string; readonly name: string }
  self_reference: { readonly found: string; readonly name: string }
  /** `expected` is `null` for a year that has no edition. */
  edition_year: { readonly year: number; readonly found: string; readonly expected: string | null }
  citation_mismatch: { readonly found: string; readonly expected: string }
  /** `said` is the number of parts the text gives, where that is not six. */
  parts_mismatch: { readonly listed: number; readonly said: string | null; readonly expected: number }
  title_wording: { readonly found: string }
  name_blank: { readonly field: 'title' | 'body' }
}

/** Findings about what the report has to contain and must not contain. */
export interface ContentFindingParams {
  section_blank: { readonly section: SectionId }
  table_blank: { readonly table: TableId }
  aspects_missing: { readonly missing: readonly OverviewAspect[] }
  government_items_missing: { readonly missing: readonly ('assessment' | 'review' | 'accountability')[] }
  problems_missing: { readonly missing: readonly ('problems' | 'measures')[] }
  /** `shown` is the number with its middle hidden, so that findings can be logged. */
  personal_data: { readonly isMobile: boolean; readonly shown: string }
  generic_overview: object
  speaks_of_others: { readonly found: string }
}

/** A number of the narrative and what the tables, or the other numbers, give instead. */
interface Statement {
  readonly stated: number
  readonly found: number
}

/** Findings about what the narrative states. The passage is in the finding. */
export interface ProseFindingParams {
  prose_mismatch: Statement
  /** Cells are blank; those that are filled already exceed what is stated. */
  prose_below: Statement
  /** Stated is what came in and what was carried in together. */
  prose_with_carried: Statement
  prose_denied: Statement
  prose_balance: {
    readonly received: number
    readonly carriedIn: number
    readonly done: number
    readonly carriedOut: number
  }
  list_exceeds: Statement
  list_short: Statement
  percentage_mismatch: Statement & { readonly unit: string }
  fee_denied: { readonly yuan: number }
  fee_multiple: { readonly yuan: number }
  fee_unstated: object
}

/** Every finding code and its parameters. A code without a sentence in every language does not compile. */
export interface FindingParams
  extends TableFindingParams,
    YearFindingParams,
    CellFindingParams,
    MetadataFindingParams,
    ContentFindingParams,
    ProseFindingParams {}
