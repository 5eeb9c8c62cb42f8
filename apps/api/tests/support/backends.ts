import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/index.ts'
import { openServerStore } from '../../src/store/server.ts'
import type { Store } from '../../src/store/store.ts'

export interface OpenStore {
  readonly store: Store
  /** Closes the store and removes what it left. */
  dispose(): Promise<void>
}

/** A data folder of its own, ready to be opened. */
export function copyDataFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-test-'))
  cpSync(inject('dataFolder'), folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** An empty database on the server. */
export async function createDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `gouji_test_${randomBytes(6).toString('hex')}`
  const admin = async (statement: string) => {
    const client = new pg.Client({ connectionString: inject('serverUrl') })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await admin(`CREATE DATABASE ${name}`)
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${name}`
  return { url: url.href, drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) }
}

async function openEmbedded(now: () => Date): Promise<OpenStore> {
  const { folder, remove } = copyDataFolder()
  const store = await openEmbeddedStore(folder, { now, onLockLost: () => {} })
  return { store, dispose: () => store.close().finally(remove) }
}

async function openServer(now: () => Date): Promise<OpenStore> {
  const { url, drop } = await createDatabase()
  const store = await openServerStore(url, now)
  return { store, dispose: () => store.close().finally(drop) }
}

/** The two engines the store runs on. */
export const backends = [
  { engine: 'embedded', open: openEmbedded },
  { engine: 'PostgreSQL', open: openServer },
]
