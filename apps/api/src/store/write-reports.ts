import type { Report } from '@gouji/core'
import { and, eq, sql } from 'drizzle-orm'
import { canonicalJson, sha256 } from './canonical.ts'
import type { Database } from './database.ts'
import { summaryOf } from './read-reports.ts'
import { publications, reports, revisions } from './schema.ts'
import type { StoredReport, WriteResult } from './stored-report.ts'
import { newId } from './uuid.ts'

/** PostgreSQL text holds every character but NUL. */
function plain(text: string): string {
  return text.replaceAll('\0', '\uFFFD')
}

function listed(report: Report) {
  return {
    edition: report.edition,
    year: report.year,
    bodyName: plain(report.body.name),
    title: plain(report.title),
  }
}

export async function createReport(db: Database, report: Report, now: Date): Promise<StoredReport> {
  const head = {
    id: newId(now),
    version: 1,
    revision: 1,
    publishedRevision: null,
    publishedAt: null,
    createdAt: now,
    updatedAt: now,
    ...listed(report),
  }
  const json = canonicalJson(report)
  await db.transaction(async tx => {
    await tx.insert(reports).values(head)
    await tx.insert(revisions).values({
      reportId: head.id,
      number: 1,
      report: json,
      hash: sha256(json),
      previousHash: null,
      createdAt: now,
    })
  })
  return { ...summaryOf(head), report }
}

/** Why a conditional update touched no row. */
async function refusal(db: Database, id: string): Promise<WriteResult> {
  const [row] = await db.select({ id: reports.id }).from(reports).where(eq(reports.id, id))
  return { ok: false, reason: row ? 'stale' : 'not_found' }
}

const current = (id: string, version: number) => and(eq(reports.id, id), eq(reports.version, version))

export async function saveReport(
  db: Database,
  { id, report, version, now }: { id: string; report: Report; version: number; now: Date },
): Promise<WriteResult> {
  const json = canonicalJson(report)
  return db.transaction(async tx => {
    // The conditional update decides a race: the second writer waits for the row, then finds another version.
    const [row] = await tx
      .update(reports)
      .set({ version: version + 1, revision: sql`${reports.revision} + 1`, updatedAt: now, ...listed(report) })
      .where(current(id, version))
      .returning()
    if (!row) return refusal(tx, id)
    const [before] = await tx
      .select({ hash: revisions.hash })
      .from(revisions)
      .where(and(eq(revisions.reportId, id), eq(revisions.number, row.revision - 1)))
    await tx.insert(revisions).values({
      reportId: id,
      number: row.revision,
      report: json,
      hash: sha256(json),
      previousHash: before!.hash,
      createdAt: now,
    })
    return { ok: true, stored: summaryOf(row) }
  })
}

export async function publishReport(
  db: Database,
  { id, version, now }: { id: string; version: number; now: Date },
): Promise<WriteResult> {
  return db.transaction(async tx => {
    const [row] = await tx
      .update(reports)
      .set({ version: version + 1, publishedRevision: reports.revision, publishedAt: now, updatedAt: now })
      .where(current(id, version))
      .returning()
    if (!row) return refusal(tx, id)
    await tx.insert(publications).values({ reportId: id, revision: row.revision, publishedAt: now })
    return { ok: true, stored: summaryOf(row) }
  })
}
