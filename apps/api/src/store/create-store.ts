import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { latestPublished, listReports, listRevisions, readPublished, readReport } from './read-reports.ts'
import { seedStore } from './seed.ts'
import type { Store } from './store.ts'
import { createReport, publishReport, saveReport } from './write-reports.ts'

/** The store over an open, migrated database; `close` closes that database. */
export function createStore(db: Database, options: { now: () => Date; close: () => Promise<void> }): Store {
  const { now, close } = options
  return {
    create: report => createReport(db, report, now()),
    seed: report => seedStore(db, report, now()),
    read: id => readReport(db, id),
    list: page => listReports(db, page),
    save: (id, report, version) => saveReport(db, { id, report, version, now: now() }),
    publish: (id, version) => publishReport(db, { id, version, now: now() }),
    revisions: id => listRevisions(db, id),
    readPublished: id => readPublished(db, id),
    latestPublished: () => latestPublished(db),
    ping: async () => {
      await db.execute(sql`SELECT 1`)
    },
    close,
  }
}
