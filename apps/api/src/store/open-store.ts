import { openEmbeddedStore } from './embedded/index.ts'
import { openServerStore } from './server.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly onLockLost: () => void
}

/** The store of this installation: a PostgreSQL server where one is named, else the data folder. */
export function openStore({ dataFolder, databaseUrl, onLockLost }: StoreOptions): Promise<Store> {
  const now = () => new Date()
  return databaseUrl === undefined
    ? openEmbeddedStore(dataFolder, { now, onLockLost })
    : openServerStore(databaseUrl, now)
}
