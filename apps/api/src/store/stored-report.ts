import type { Report } from '@gouji/core'

/** What lists show of a report. */
export interface ReportSummary {
  readonly id: string
  /** `published` while the newest revision is the one the public sees. */
  readonly status: 'draft' | 'published'
  /** Counts every write; the entity tag is made of it. */
  readonly version: number
  readonly revision: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly publishedAt: Date | null
  readonly publishedRevision: number | null
  readonly edition: string
  readonly year: number
  readonly bodyName: string
  readonly title: string
}

export interface StoredReport extends ReportSummary {
  /** The newest revision. */
  readonly report: Report
}

export interface RevisionSummary {
  readonly number: number
  /** SHA-256 of the canonical JSON. */
  readonly hash: string
  readonly previousHash: string | null
  readonly createdAt: Date
  /** When this revision was made public, if it was. */
  readonly publishedAt: Date | null
}

/** What the public sees: canonical JSON, its hash, since when. */
export interface PublishedReport {
  readonly json: string
  readonly hash: string
  readonly publishedAt: Date
}

/** A write names the version it was made from; it loses when that is no longer the current one. */
export type WriteResult =
  | { readonly ok: true; readonly stored: ReportSummary }
  | { readonly ok: false; readonly reason: 'not_found' | 'stale' }

export interface ReportPage {
  readonly items: readonly ReportSummary[]
  /** Identifier after which the next page begins; `null` on the last page. */
  readonly next: string | null
}
