import type { Report } from '@gouji/core'
import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { reports } from './schema.ts'
import { createReport, publishReport } from './write-reports.ts'

/** Any fixed number: of several nodes that start on one empty database, one fills it. */
const advisoryLock = 4_180_023

/** Publishes a report in an empty store; does nothing in any other. */
export async function seedStore(db: Database, report: Report, now: Date): Promise<void> {
  await db.transaction(async tx => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${advisoryLock})`)
    const [any] = await tx.select({ id: reports.id }).from(reports).limit(1)
    if (any) return
    const { id, version } = await createReport(tx, report, now)
    await publishReport(tx, { id, version, now })
  })
}
