/** A value that is neither a figure nor blank. Blank is NaN, so that every sum it enters is NaN: "cannot be told". */
export const notAFigure = Number.NEGATIVE_INFINITY

export function figure(value: unknown): number {
  if (typeof value === 'number') return Number.isNaN(value) ? notAFigure : value
  return value === null ? Number.NaN : notAFigure
}

/** The three tables as unchecked JSON: table → row → column → value. */
export type RowValues = { readonly [column: string]: unknown } | null | undefined
export type TableRows = { readonly [row: string]: RowValues }
export interface TableValues {
  readonly disclosure: TableRows
  readonly requests: TableRows
  readonly remedies: TableRows
}
