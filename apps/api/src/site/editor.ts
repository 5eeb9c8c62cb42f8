import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { withHeaders } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import type { Env } from '../http/route.ts'
import type { Site } from './index.ts'
import { readPage } from './page-file.ts'

/** The editor at `/`. Its own routes lie under `/reports`; each begins with the same page. */
export function addEditor(app: Hono<Env>, { folders: { editor: root } }: Site): void {
  const page = async (c: Context<Env>) => {
    const html = await readPage(root, 'index.html')
    if (html === undefined) throw problem('not-found', { path: `${c.req.path}（npm run build）` })
    return c.html(html, 200, { 'cache-control': 'no-cache' })
  }
  for (const path of ['/', '/reports', '/reports/*']) app.get(path, etag(), page)

  // The build names these files by their content.
  const immutable = withHeaders({ 'cache-control': 'public, max-age=31536000, immutable' })
  app.get('/assets/*', immutable, serveStatic({ root }))
  app.get('/:file{[\\w-]+\\.(?:svg|ico|png|txt|webmanifest)}', etag(), serveStatic({ root }))
}
