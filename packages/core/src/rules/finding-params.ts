/** A whole number; beyond 2^53 its decimal digits. */
export type Figure = number | string

/** `actual` is what the compared cell or side says, `expected` what the others give, `difference` actual − expected. */
export interface Comparison {
  readonly expected: Figure
  readonly actual: Figure
  readonly difference: Figure
}

/** Findings about the figures of one report. */
interface TableFindingParams {
  sum_mismatch: Comparison
  balance_mismatch: Comparison
  below_minimum: Comparison
  blank_cells: { readonly count: number; readonly of: number }
}

/** Findings that compare with last year's report. */
interface YearFindingParams {
  carry_mismatch: Comparison
  stock_mismatch: Comparison
}

/** Every finding code and its parameters. A code without a sentence in every language does not compile. */
export interface FindingParams extends TableFindingParams, YearFindingParams {}
