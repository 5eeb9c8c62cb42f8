import type { Hono } from 'hono'
import { problem } from '../http/problem.ts'
import type { Env } from '../http/route.ts'
import { isId } from '../store/uuid.ts'
import type { Site } from './index.ts'
import { readPage } from './page-file.ts'

/** `/demo`: a plain portal page that shows a published report, the latest or the one named by `?report=`. */
export function addDemo(app: Hono<Env>, { services: { store }, folders: { demo } }: Site): void {
  app.get('/demo', async c => {
    const id = c.req.query('report') ?? (await store.latestPublished())
    const page = await readPage(demo, 'index.html')
    if (page === undefined || id === undefined || !isId(id)) throw problem('not-found', { path: c.req.path })
    return c.html(page.replaceAll('{{src}}', `/api/v1/public/reports/${id}`), 200, { 'cache-control': 'no-cache' })
  })
}
