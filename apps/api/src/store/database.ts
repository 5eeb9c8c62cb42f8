import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** The one SQL dialect, whichever engine speaks it. Raw `execute` answers differ between engines: use the query builder. */
export type Database = PgDatabase<PgQueryResultHKT>
