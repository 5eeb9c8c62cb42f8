/** The three tables of a JSON value, not yet checked: a row may be missing and a value may be anything. */
export type RowValues = { readonly [column: string]: number } | null | undefined
export type TableRows = { readonly [row: string]: RowValues }
export interface TableValues {
  readonly disclosure: TableRows
  readonly requests: TableRows
  readonly remedies: TableRows
}
