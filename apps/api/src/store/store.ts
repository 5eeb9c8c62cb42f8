import type { Report } from '@gouji/core'
import type { PublishedReport, ReportPage, RevisionSummary, StoredReport, WriteResult } from './stored-report.ts'

/** Reports and their revisions. Everything acknowledged is on disk. */
export interface Store {
  create(report: Report): Promise<StoredReport>
  /** Publishes a report in an empty store; does nothing in any other. */
  seed(report: Report): Promise<void>
  read(id: string): Promise<StoredReport | undefined>
  /** Newest first. */
  list(page: { limit: number; after?: string | undefined }): Promise<ReportPage>
  /** Adds a revision, if `version` is still the current one. */
  save(id: string, report: Report, version: number): Promise<WriteResult>
  /** Makes the newest revision public, if `version` is still the current one. */
  publish(id: string, version: number): Promise<WriteResult>
  /** Newest first; `undefined` when there is no such report. */
  revisions(id: string): Promise<RevisionSummary[] | undefined>
  readPublished(id: string): Promise<PublishedReport | undefined>
  /** Identifier of the report published last. */
  latestPublished(): Promise<string | undefined>
  /** Fails when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}
