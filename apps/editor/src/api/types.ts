import type { CellAddress, Report } from '@gouji/core/check'

export type ReportStatus = 'draft' | 'published'

/** One line of the list of reports. */
export interface ReportItem {
  readonly id: string
  readonly title: string
  readonly bodyName: string
  readonly year: number
  readonly edition: string
  readonly status: ReportStatus
  readonly revision: number
  /** Number of the revision the public sees, if any. */
  readonly publishedRevision: number | null
  readonly updatedAt: string
}

export interface ReportPage {
  readonly items: readonly ReportItem[]
  /** Cursor of the next page; `null` on the last. */
  readonly next: string | null
}

/** A stored report with the entity tag that a later write must name. */
export interface StoredReport {
  readonly id: string
  readonly status: ReportStatus
  readonly revision: number
  readonly publishedRevision: number | null
  readonly updatedAt: string
  readonly report: Report
  readonly etag: string
}

/** Something the reader of a document had to assume or could not read. */
export interface ImportNote {
  readonly message: string
  readonly cells?: readonly CellAddress[]
  /** The text of the document it is about. */
  readonly source?: string
}

export interface ImportResult {
  readonly report: Report
  readonly notes: readonly ImportNote[]
}

/** What is brought for import: a file, or pasted content with its media type. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly type: 'text/plain' | 'text/html' }
