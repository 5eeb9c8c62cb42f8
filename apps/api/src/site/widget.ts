import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { openHeaders } from '../http/headers.ts'
import type { Env } from '../http/route.ts'
import type { Site } from './index.ts'

const headers = { ...openHeaders, 'cache-control': 'public, max-age=600' }

/** The custom element, for the pages of any portal: `/widget/gouji-report.js`, in English `gouji-report.en.js`. */
export function addWidget(app: Hono<Env>, { folders: { widget: root } }: Site): void {
  const file = serveStatic({
    root,
    rewriteRequestPath: path => path.replace(/^\/widget/, ''),
    onFound: (_, c: Context) => {
      for (const [name, value] of Object.entries(headers)) c.header(name, value)
    },
  })
  app.get('/widget/:file{gouji-report(?:\\.en)?\\.js(?:\\.map)?}', etag(), file)
}
