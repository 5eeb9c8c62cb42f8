import { PGlite } from '@electric-sql/pglite'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { sql } from 'drizzle-orm'
import { drizzle as drizzleServer } from 'drizzle-orm/node-postgres'
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { Database } from '../src/store/database.ts'
import { migrate, migrationNames, NewerDatabaseError, statementsOf } from '../src/store/migrate.ts'
import * as schema from '../src/store/schema.ts'
import { createDatabase } from './support/backends.ts'

const now = () => new Date('2025-01-01T00:00:00Z')

/** The shape of a database, as its catalogue tells it. */
async function shapeOf(db: Database): Promise<unknown> {
  const columns = await db
    .select({
      table: sql<string>`table_name`,
      column: sql<string>`column_name`,
      type: sql<string>`data_type`,
      nullable: sql<string>`is_nullable`,
      default: sql<string | null>`column_default`,
    })
    .from(sql`information_schema.columns`)
    .where(sql`table_schema = 'public'`)
    .orderBy(sql`1, 2`)
  const constraints = await db
    .select({ table: sql<string>`conrelid::regclass::text`, definition: sql<string>`pg_get_constraintdef(oid)` })
    .from(sql`pg_constraint`)
    .where(sql`connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u', 'c')`)
    .orderBy(sql`1, 2`)
  const indexes = await db
    .select({ definition: sql<string>`indexdef` })
    .from(sql`pg_indexes`)
    .where(sql`schemaname = 'public'`)
    .orderBy(sql`1`)
  return { columns, constraints, indexes: indexes.length }
}

/** The shape that drizzle's own generator makes of `schema.ts`. */
async function shapeOfSchema(db: Database): Promise<unknown> {
  const statements = await generateMigration(generateDrizzleJson({}), generateDrizzleJson(schema))
  for (const statement of statements) await db.execute(sql.raw(statement))
  const shape = await shapeOf(db)
  await db.execute(sql.raw('DROP SCHEMA public CASCADE'))
  await db.execute(sql.raw('CREATE SCHEMA public'))
  return shape
}

test('migrations and schema agree on the embedded engine', async () => {
  const pglite = new PGlite()
  const db = drizzleEmbedded(pglite)
  const wanted = await shapeOfSchema(db)
  await migrate(db, now)
  expect(await shapeOf(db)).toEqual(wanted)
  await db.execute(sql.raw('ALTER TABLE reports ADD COLUMN stray integer'))
  expect(await shapeOf(db)).not.toEqual(wanted)
  await pglite.close()
})

test('migrations and schema agree on PostgreSQL', async () => {
  const { url, drop } = await createDatabase()
  const pool = new pg.Pool({ connectionString: url })
  const db = drizzleServer(pool)
  const wanted = await shapeOfSchema(db)
  await migrate(db, now)
  expect(await shapeOf(db)).toEqual(wanted)
  await pool.end()
  await drop()
})

test('two nodes that start at once apply each migration once', async () => {
  const { url, drop } = await createDatabase()
  const pools = [1, 2, 3, 4].map(() => new pg.Pool({ connectionString: url, max: 1 }))
  const applied = await Promise.all(pools.map(pool => migrate(drizzleServer(pool), now)))
  expect(applied.flat()).toEqual(migrationNames())
  await Promise.all(pools.map(pool => pool.end()))
  await drop()
})

test('a database that a newer program wrote is refused', async () => {
  const pglite = new PGlite()
  const db = drizzleEmbedded(pglite)
  await migrate(db, now)
  await db.insert(schema.migrations).values({ name: '9999-future.sql', appliedAt: now() })
  await expect(migrate(db, now)).rejects.toThrow(NewerDatabaseError)
  await pglite.close()
})

/** What some PostgreSQL-compatible engines lack. Identifiers and times are made by the program. */
const unportable = [
  /\bIDENTITY\b/i,
  /\b(?:small|big)?serial\b/i,
  /gen_random_uuid|uuid_generate|\bnow\s*\(|CURRENT_TIMESTAMP/i,
  /\bDEFAULT\b/i,
  /ON\s+CONFLICT/i,
  /CREATE\s+TYPE|\bENUM\b/i,
  /CREATE\s+(?:UNIQUE\s+)?INDEX[^;]*\bWHERE\b/i,
  /CREATE\s+(?:UNIQUE\s+)?INDEX[^;]*\([^)]*\(/i,
  /USING\s+(?:gin|gist|brin)/i,
  /\bLISTEN\b|\bNOTIFY\b/i,
  /GENERATED\s+ALWAYS/i,
  /CREATE\s+(?:SCHEMA|EXTENSION|TRIGGER|FUNCTION)/i,
  /\bjsonb?\b\s*->/i,
]

test.each(migrationNames())('%s keeps to the portable part of SQL', name => {
  const statements = statementsOf(name)
  expect(statements.length).toBeGreaterThan(0)
  for (const statement of statements) for (const pattern of unportable) expect(statement).not.toMatch(pattern)
})
