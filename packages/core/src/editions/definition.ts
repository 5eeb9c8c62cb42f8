import type { TableValues } from '../engine/table-values.ts'

/** The six parts of the report, in the order of the form. */
export const sectionIds = ['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'] as const
export type SectionId = (typeof sectionIds)[number]

/** The three sections that hold a table of figures. */
export const tableIds = ['disclosure', 'requests', 'remedies'] as const
export type TableId = (typeof tableIds)[number]

/**
 * What one cell may hold.
 * - `count`: a whole number from 0 to 2^53 − 1
 * - `change`: a whole number that may be negative (本年增/减)
 * - `amount`: a decimal string in the unit the form fixes
 * - `money`: a decimal string that may carry its own unit, where the form fixes none (`251000元`)
 */
export type CellType = 'count' | 'change' | 'amount' | 'money'
export type CellValue = number | string | null

/** `<section>.<row>.<column>`, e.g. `requests.newRequests.naturalPerson`. */
export type CellAddress = string

export interface CellDefinition {
  readonly address: CellAddress
  readonly table: TableId
  readonly row: string
  readonly column: string
  readonly type: CellType
  /** Official labels from the outermost group to the row itself, e.g. `三、本年度办理结果`, `（三）不予公开`, `1.属于国家秘密`. */
  readonly rowPath: readonly string[]
  /** Official labels from the outermost header to the column itself. */
  readonly columnPath: readonly string[]
}

/** One drawn cell of the official table. Every writer and view draws from these. */
export interface GridCell {
  readonly kind: 'corner' | 'columnHeader' | 'rowHeader' | 'value'
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
  /** Set for `value` cells only. */
  readonly address?: CellAddress
  /** For headers: whether the header stands for several rows or columns. */
  readonly group?: boolean
}

/** One table of the form: its cells in reading order and the grid in which the form prints them. */
export interface TableDefinition<Shape = unknown> {
  readonly id: TableId
  /** Width of the grid in columns. */
  readonly width: number
  readonly grid: readonly (readonly GridCell[])[]
  readonly cells: readonly CellDefinition[]
  /** Carries the value type of the table (row → column → value); never set at run time. */
  readonly shape?: Shape
}

export interface SectionDefinition {
  readonly id: SectionId
  /** 一 … 六 */
  readonly numeral: string
  /** Official heading without its numeral. */
  readonly heading: string
  /** Other headings in published use, for readers. */
  readonly variants: readonly string[]
}

/** 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设, 监督保障 */
export type OverviewAspect = 'disclosure' | 'requests' | 'management' | 'platform' | 'supervision'

/** One addend of a relation. `previous` terms read the report of the year before. */
export interface Term {
  readonly cell: CellAddress
  readonly coefficient: 1 | -1
  readonly year?: 'previous'
}

/** `left` = `right`, or `left` ≥ `right`, over cells. An empty side is 0. */
export interface RelationDefinition {
  readonly instance: string
  readonly rule: string
  readonly comparison: 'equal' | 'atLeast'
  readonly left: readonly Term[]
  readonly right: readonly Term[]
  /** Follows from other equations of this and last year's report; stays because the form has it, and to point at a cell. */
  readonly dependent?: true
  /** Set where this one is only worth a note, whatever its rule's severity. */
  readonly severity?: 'info'
}

/** Whether a relation needs no other report than the one it is about. */
export function isWithin({ left, right }: RelationDefinition): boolean {
  return ![...left, ...right].some(term => term.year)
}

export interface Tables {
  readonly disclosure: TableDefinition
  readonly requests: TableDefinition
  readonly remedies: TableDefinition
}

/**
 * Puts `left − right` of every relation within the report into `residuals`, where each cell is a whole number of up to
 * 31 bits, as in any real report. Returns false, with `residuals` undefined, when one is blank, larger or none at all.
 */
export type SumUp = (tables: TableValues, residuals: Float64Array) => boolean

export interface EditionDefinition<Id extends string = string, T extends Tables = Tables> {
  readonly id: Id
  /** Document that prescribes the form. */
  readonly document: string
  /** Title of the form that this document prescribes. */
  readonly documentTitle: string
  /** Report years in which the form is prescribed. */
  readonly years: { readonly from: number; readonly to?: number }
  readonly sections: readonly SectionDefinition[]
  /** What the document says 总体情况 has to cover, where it does. */
  readonly overviewAspects?: readonly OverviewAspect[]
  readonly tables: T
  readonly relations: readonly RelationDefinition[]
  /** Generated from the tables and relations by `npm run generate`. */
  readonly sumUp: SumUp
}

export interface Edition<Id extends string = string, T extends Tables = Tables> extends EditionDefinition<Id, T> {
  /** All cells of the three tables in reading order. */
  readonly cells: readonly CellDefinition[]
  /** Position of each address in `cells`. */
  readonly slots: ReadonlyMap<CellAddress, number>
}

export function defineEdition<const Id extends string, T extends Tables>(
  definition: EditionDefinition<Id, T>,
): Edition<Id, T> {
  const { disclosure, requests, remedies } = definition.tables
  const cells = [...disclosure.cells, ...requests.cells, ...remedies.cells]
  const slots = new Map(cells.map((cell, slot) => [cell.address, slot]))
  return { ...definition, cells, slots }
}
