import type { ReportSummary, StoredReport } from '../store/stored-report.ts'

/** A summary as the API answers it: the version travels as the entity tag only. */
export function summaryJson({ version: _, ...summary }: ReportSummary): Omit<ReportSummary, 'version'> {
  return summary
}

/** A stored report as the API answers it; list columns are not repeated beside the report itself. */
export function storedJson(stored: StoredReport): object {
  const { id, status, revision, createdAt, updatedAt, publishedAt, publishedRevision, report } = stored
  return { id, status, revision, createdAt, updatedAt, publishedAt, publishedRevision, report }
}
