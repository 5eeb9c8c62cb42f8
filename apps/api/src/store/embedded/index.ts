import { chmodSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { drizzle } from 'drizzle-orm/pglite'
import { createStore } from '../create-store.ts'
import { migrate } from '../migrate.ts'
import type { Store } from '../store.ts'
import { lockFolder } from './folder-lock.ts'
import { openPglite } from './open-pglite.ts'
import { checkStamp, writeStamp } from './version-stamp.ts'

export interface EmbeddedOptions {
  readonly now: () => Date
  /** Called when another process has taken the folder: stop at once. */
  readonly onLockLost: () => void
  /** Called at each fsync. */
  readonly onSync?: () => void
}

/**
 * The store in a folder of this machine, for one process at a time. The first opening takes some seconds.
 * @throws FolderInUseError, FolderVersionError, NewerDatabaseError
 */
export async function openEmbeddedStore(dataFolder: string, options: EmbeddedOptions): Promise<Store> {
  const folder = resolve(dataFolder)
  const databaseFolder = join(folder, 'db')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const unlock = await lockFolder(join(folder, 'lock'), options.onLockLost)
  try {
    checkStamp(folder, databaseFolder)
    const pglite = await openPglite(databaseFolder, options.onSync)
    const db = drizzle(pglite)
    await migrate(db, options.now)
    writeStamp(folder)
    const close = async () => {
      await pglite.close()
      unlock()
    }
    return createStore(db, { now: options.now, close })
  } catch (error) {
    unlock()
    throw error
  }
}
