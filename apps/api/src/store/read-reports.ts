import type { Report } from '@gouji/core'
import { and, desc, eq, isNotNull, lt } from 'drizzle-orm'
import type { Database } from './database.ts'
import { publications, reports, revisions } from './schema.ts'
import type { PublishedReport, ReportPage, ReportSummary, RevisionSummary, StoredReport } from './stored-report.ts'

type ReportRow = typeof reports.$inferSelect

export function summaryOf(row: ReportRow): ReportSummary {
  return { ...row, status: row.revision === row.publishedRevision ? 'published' : 'draft' }
}

const newestRevision = and(eq(revisions.reportId, reports.id), eq(revisions.number, reports.revision))
const publicRevision = and(eq(revisions.reportId, reports.id), eq(revisions.number, reports.publishedRevision))

export async function readReport(db: Database, id: string): Promise<StoredReport | undefined> {
  const [row] = await db
    .select({ head: reports, json: revisions.report })
    .from(reports)
    .innerJoin(revisions, newestRevision)
    .where(eq(reports.id, id))
  return row && { ...summaryOf(row.head), report: JSON.parse(row.json) as Report }
}

export async function listReports(
  db: Database,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ReportPage> {
  const rows = await db
    .select()
    .from(reports)
    .where(after === undefined ? undefined : lt(reports.id, after))
    .orderBy(desc(reports.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit).map(summaryOf)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

export async function listRevisions(db: Database, id: string): Promise<RevisionSummary[] | undefined> {
  const rows = await db
    .select({
      number: revisions.number,
      hash: revisions.hash,
      previousHash: revisions.previousHash,
      createdAt: revisions.createdAt,
      publishedAt: publications.publishedAt,
    })
    .from(revisions)
    .leftJoin(
      publications,
      and(eq(publications.reportId, revisions.reportId), eq(publications.revision, revisions.number)),
    )
    .where(eq(revisions.reportId, id))
    .orderBy(desc(revisions.number))
  return rows.length > 0 ? rows : undefined
}

export async function readPublished(db: Database, id: string): Promise<PublishedReport | undefined> {
  const [row] = await db
    .select({ json: revisions.report, hash: revisions.hash, publishedAt: reports.publishedAt })
    .from(reports)
    .innerJoin(revisions, publicRevision)
    .where(eq(reports.id, id))
  return row?.publishedAt ? { json: row.json, hash: row.hash, publishedAt: row.publishedAt } : undefined
}

export async function latestPublished(db: Database): Promise<string | undefined> {
  const [row] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(isNotNull(reports.publishedAt))
    .orderBy(desc(reports.publishedAt), desc(reports.id))
    .limit(1)
  return row?.id
}
