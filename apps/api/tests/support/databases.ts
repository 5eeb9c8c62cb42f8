import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbeddedStore } from '../../src/store/embedded/index.ts'
import { startPrivatePostgres } from './private-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which tests make databases of their own. */
    serverUrl: string
    /** An empty, closed data folder, to be copied: making one takes seconds. */
    dataFolder: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL
  const server = url ? { url, stop: async () => {} } : await startPrivatePostgres()
  const folder = mkdtempSync(join(tmpdir(), 'gouji-data-'))
  const store = await openEmbeddedStore(folder, { now: () => new Date(), onLockLost: () => {} })
  await store.close()
  project.provide('serverUrl', server.url)
  project.provide('dataFolder', folder)
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    await server.stop()
  }
}
