import type { CellAddress, CellValue, SectionId, TableId } from '../editions/definition.ts'
import { findEdition, type KnownEdition } from '../editions/index.ts'
import type { bodyTypes, explanationReasons } from './limits.ts'

export interface TextRun {
  text: string
  bold?: boolean
  href?: string
}

/** A live figure: printed as the value of the cell it names. */
export interface FigureRun {
  figure: CellAddress
}

export type Text = string | (TextRun | FigureRun)[]

export interface HeadingBlock {
  kind: 'heading'
  /** 1 to 4, under the section's own heading. */
  level: number
  text: Text
}
export interface ParagraphBlock {
  kind: 'paragraph'
  text: Text
}
export interface ListBlock {
  kind: 'list'
  ordered: boolean
  items: Text[]
}
export interface ImageBlock {
  kind: 'image'
  /** A data URI: images are embedded, never fetched. */
  src: string
  alt: string
}
/** A plain table inside the narrative; the first `headerRows` rows are headers. */
export interface TableBlock {
  kind: 'table'
  headerRows: number
  rows: Text[][]
}
export type Block = HeadingBlock | ParagraphBlock | ListBlock | ImageBlock | TableBlock

export type BodyType = (typeof bodyTypes)[number]

export interface Body {
  /** Blank while it is not known. */
  name: string
  /** 统一社会信用代码 */
  code: string | null
  type: BodyType
  /** 行政区划代码 */
  regionCode: string | null
}

export type ExplanationReason = (typeof explanationReasons)[number]

/** Why a finding is legitimate, given for certain figures; it lapses when they change. */
export interface Explanation {
  instance: string
  reason: ExplanationReason
  text: string
  by: string
  /** UTC, ISO 8601 with Z. */
  at: string
  values: Record<CellAddress, CellValue>
}

type TableOf<E extends KnownEdition, Id extends TableId> = NonNullable<E['tables'][Id]['shape']>

export interface ReportOf<E extends KnownEdition> {
  schemaVersion: 1
  edition: E['id']
  year: number
  body: Body
  title: string
  preamble: Block[]
  sections: {
    overview: { narrative: Block[] }
    disclosure: { narrative: Block[]; table: TableOf<E, 'disclosure'> }
    requests: { narrative: Block[]; table: TableOf<E, 'requests'> }
    remedies: { narrative: Block[]; table: TableOf<E, 'remedies'> }
    problems: { narrative: Block[] }
    other: { narrative: Block[] }
  }
  explanations: Explanation[]
}

/** A report of any edition: one body, one year. */
export type Report = { [E in KnownEdition as E['id']]: ReportOf<E> }[KnownEdition['id']]

/** The tables of a report whatever its edition. */
export type AnyTable = Record<string, Record<string, CellValue>>

export function tableOf(report: Report, table: TableId): AnyTable {
  return report.sections[table].table as unknown as AnyTable
}

export function narrativeOf(report: Report, section: SectionId): Block[] {
  return report.sections[section].narrative
}

/** The value of a cell, `null` when it is blank or the edition has no such cell. */
export function cellOf(report: Report, address: CellAddress): CellValue {
  const edition = findEdition(report.edition)
  const slot = edition?.slots.get(address)
  if (!edition || slot === undefined) return null
  const { table, row, column } = edition.cells[slot]!
  return tableOf(report, table)[row]![column]!
}

/** A copy of the report in which one cell has another value. The rest is shared with the original. */
export function withCell(report: Report, address: CellAddress, value: CellValue): Report {
  const [table, row, column] = address.split('.') as [TableId, string, string]
  const rows = tableOf(report, table)
  const section = { ...report.sections[table], table: { ...rows, [row]: { ...rows[row], [column]: value } } }
  return { ...report, sections: { ...report.sections, [table]: section } } as unknown as Report
}
