import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFS, syncPath } from './durable-fs.ts'

const startParams = [
  // `-F` turns fsync off; `fdatasync` does nothing in WebAssembly.
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
]

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile()) syncPath(path, false)
  }
  syncPath(folder, true)
}

/**
 * The embedded database in a folder, created if need be: a commit is acknowledged only when it is on the disk.
 * The caller holds the lock on the folder.
 */
export async function openPglite(folder: string, onSync?: () => void): Promise<PGlite> {
  const isNew = !existsSync(join(folder, 'PG_VERSION'))
  const db = await PGlite.create({ fs: new DurableNodeFS(folder, onSync), startParams })
  if (isNew) {
    // The first files are written without our file system.
    syncTree(folder)
    syncPath(dirname(resolve(folder)), true)
  }
  return db
}
