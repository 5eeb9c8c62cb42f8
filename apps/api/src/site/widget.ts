import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { etag } from 'hono/etag'
import { openHeaders, withHeaders } from '../http/headers.ts'
import type { Env } from '../http/route.ts'
import type { Site } from './index.ts'

const headers = { ...openHeaders, 'cache-control': 'public, max-age=600' }

/**
 * The custom element, for the pages of any portal: `/widget/gouji-report.js`, in English `gouji-report.en.js`; with
 * `.rules.js` the rules that it loads when its findings are asked for.
 */
export function addWidget(app: Hono<Env>, { folders: { widget: root } }: Site): void {
  const file = serveStatic({ root, rewriteRequestPath: path => path.replace(/^\/widget/, '') })
  app.get('/widget/:file{gouji-report(?:\\.en)?(?:\\.rules)?\\.js(?:\\.map)?}', withHeaders(headers), etag(), file)
}
