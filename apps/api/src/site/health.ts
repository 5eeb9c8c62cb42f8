import type { Hono } from 'hono'
import { noStore } from '../http/headers.ts'
import type { Env } from '../http/route.ts'
import type { Site } from './index.ts'

/** An answer this old may be repeated, so that many callers cannot load the database. */
const freshFor = 1_000

/** `/healthz`: the process answers. `/readyz`: so does the database. */
export function addHealth(app: Hono<Env>, { services: { store } }: Site): void {
  let last: { at: number; isReady: Promise<boolean> } | undefined
  const isReady = (): Promise<boolean> => {
    const now = performance.now()
    if (!last || now - last.at > freshFor) {
      const answer = store.ping().then(
        () => true,
        () => false,
      )
      last = { at: now, isReady: answer }
    }
    return last.isReady
  }
  app.get('/healthz', c => c.json({ status: 'ok' }, 200, noStore))
  app.get('/readyz', async c =>
    (await isReady()) ? c.json({ status: 'ok' }, 200, noStore) : c.json({ status: 'unavailable' }, 503, noStore),
  )
}
