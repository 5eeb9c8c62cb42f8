import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { createStore } from './create-store.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'

/** The store on a PostgreSQL server; several processes may share one. */
export async function openServerStore(connectionString: string, now: () => Date): Promise<Store> {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
  })
  // An idle connection that breaks must not end the process; the next query reports it.
  pool.on('error', error => console.error(`database connection lost: ${error.message}`))
  try {
    const db = drizzle(pool)
    await migrate(db, now)
    return createStore(db, { now, close: () => pool.end() })
  } catch (error) {
    await pool.end()
    throw error
  }
}
