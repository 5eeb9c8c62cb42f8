import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** One report of one body and year: where its revisions stand. Its text lives in `revisions` only. */
export const reports = pgTable(
  'reports',
  {
    id: uuid('id').primaryKey(),
    /** Counts every write, publication included; the entity tag of the report. */
    version: integer('version').notNull(),
    /** Number of the newest revision. */
    revision: integer('revision').notNull(),
    /** Number of the revision the public sees, if any. */
    publishedRevision: integer('published_revision'),
    publishedAt: instant('published_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** What lists show, taken from the newest revision. */
    edition: text('edition').notNull(),
    year: integer('year').notNull(),
    bodyName: text('body_name').notNull(),
    title: text('title').notNull(),
  },
  table => [check('reports_version_positive', sql`${table.version} > 0`)],
)

/** What a report said at one moment. Rows are only ever added. */
export const revisions = pgTable(
  'revisions',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    number: integer('number').notNull(),
    /** Canonical JSON of the report (RFC 8785). */
    report: text('report').notNull(),
    /** SHA-256 of those bytes, in hexadecimal. */
    hash: text('hash').notNull(),
    previousHash: text('previous_hash'),
    createdAt: instant('created_at').notNull(),
  },
  table => [primaryKey({ name: 'revisions_pkey', columns: [table.reportId, table.number] })],
)

/** Which revision was made public when. Rows are only ever added. */
export const publications = pgTable(
  'publications',
  {
    reportId: uuid('report_id').notNull(),
    revision: integer('revision').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  table => [
    primaryKey({ name: 'publications_pkey', columns: [table.reportId, table.revision] }),
    foreignKey({
      name: 'publications_revision_fkey',
      columns: [table.reportId, table.revision],
      foreignColumns: [revisions.reportId, revisions.number],
    }),
  ],
)

/** The migrations this database has seen. */
export const migrations = pgTable('migrations', {
  name: text('name').primaryKey(),
  appliedAt: instant('applied_at').notNull(),
})
