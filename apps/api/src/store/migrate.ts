import { readdirSync, readFileSync } from 'node:fs'
import { asc, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { migrations } from './schema.ts'

const folder = new URL('./migrations/', import.meta.url)
/** Any fixed number: nodes that start together take turns on it. */
const advisoryLock = 4_180_022

const createMigrations = `CREATE TABLE IF NOT EXISTS migrations (
  name text PRIMARY KEY,
  applied_at timestamp with time zone NOT NULL
)`

/** The database was written by a newer program. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError'
}

/** Names of the migrations of this program, in the order in which they apply. */
export function migrationNames(): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
}

/** The statements of one migration; one a paragraph, each ending in a semicolon. */
export function statementsOf(name: string): string[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split(/;\s*(?:\n|$)/)
    .map(statement => statement.trim())
    .filter(statement => statement !== '')
}

/**
 * Brings the database to the shape of `schema.ts`, all or nothing. Two nodes may start at once: one waits for the other.
 * @returns names of the migrations that were applied
 * @throws NewerDatabaseError when the database has seen a migration this program does not know
 */
export async function migrate(db: Database, now: () => Date): Promise<string[]> {
  return db.transaction(async tx => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${advisoryLock})`)
    await tx.execute(sql.raw(createMigrations))
    const rows = await tx.select({ name: migrations.name }).from(migrations).orderBy(asc(migrations.name))
    const applied = new Set(rows.map(row => row.name))
    const known = migrationNames()
    const unknown = rows.find(row => !known.includes(row.name))
    if (unknown) {
      throw new NewerDatabaseError(
        `数据库由更新的程序写过（迁移 ${unknown.name}），请升级程序。The database was written by a newer program; update this one.`,
      )
    }
    const missing = known.filter(name => !applied.has(name))
    for (const name of missing) {
      for (const statement of statementsOf(name)) await tx.execute(sql.raw(statement))
      await tx.insert(migrations).values({ name, appliedAt: now() })
    }
    return missing
  })
}
