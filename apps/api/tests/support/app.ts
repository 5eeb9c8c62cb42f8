import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { createApp } from '../../src/app.ts'
import type { Env } from '../../src/http/route.ts'
import { createDocumentReader, type DocumentReader } from '../../src/import/document-reader.ts'
import { createLineJudge } from '../../src/ndjson/line-judge.ts'
import type { Store } from '../../src/store/store.ts'
import { backends } from './backends.ts'

export const api = '/api/v1'

/** Threads that run TypeScript, as the tests do. */
function fromSource(name: string) {
  return { script: new URL(`../workers/${name}`, import.meta.url), execArgv: ['--conditions=@gouji/source'] }
}
const readerFromSource = fromSource('read-from-source.mjs')
const judgeFromSource = fromSource('judge-from-source.mjs')

/** Folders as the other applications build them, each file short enough to recognise. */
export function createFolders() {
  const root = mkdtempSync(join(tmpdir(), 'gouji-site-'))
  const folders = { editor: join(root, 'editor'), widget: join(root, 'widget'), demo: join(root, 'demo') }
  mkdirSync(join(folders.editor, 'assets'), { recursive: true })
  mkdirSync(folders.widget)
  mkdirSync(folders.demo)
  writeFileSync(join(folders.editor, 'index.html'), '<!doctype html><title>editor</title>')
  writeFileSync(join(folders.editor, 'favicon.svg'), '<svg/>')
  writeFileSync(join(folders.editor, 'assets', 'index-abc123.js'), 'export {}')
  writeFileSync(join(folders.widget, 'gouji-report.js'), '/* widget */')
  writeFileSync(join(folders.widget, 'gouji-report.en.js'), '/* widget, English */')
  writeFileSync(join(folders.demo, 'index.html'), '<gouji-report src="{{src}}"></gouji-report>')
  return { folders, remove: () => rmSync(root, { recursive: true, force: true }) }
}

export interface TestApp {
  readonly app: Hono<Env>
  readonly store: Store
  dispose(): Promise<void>
}

/** The app over an embedded store of its own. */
export async function openApp(documents: DocumentReader = createDocumentReader(readerFromSource)): Promise<TestApp> {
  const { store, dispose } = await backends[0]!.open(() => new Date())
  const { folders, remove } = createFolders()
  const lines = createLineJudge(judgeFromSource)
  return {
    app: createApp({ store, documents, lines }, { folders }),
    store,
    dispose: async () => {
      await documents.close()
      await lines.close()
      await dispose()
      remove()
    },
  }
}

/** A request that carries JSON. */
export function sending(method: 'POST' | 'PUT', value: unknown, headers: Record<string, string> = {}): RequestInit {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  return { method, body, headers: { 'content-type': 'application/json', ...headers } }
}
