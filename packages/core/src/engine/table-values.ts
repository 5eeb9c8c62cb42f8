/** The three tables as unchecked JSON: table → row → column → value. */
export type RawValue = number | string | boolean | object | null | undefined
export type RowValues = { readonly [column: string]: RawValue } | null | undefined
export type TableRows = { readonly [row: string]: RowValues }
export interface TableValues {
  readonly disclosure: TableRows
  readonly requests: TableRows
  readonly remedies: TableRows
}
