import type { MiddlewareHandler } from 'hono'

/** One line of JSON a request; never a body, never a query. */
export function requestLog(write: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now()
    await next()
    const ms = Math.round((performance.now() - start) * 10) / 10
    const time = new Date().toISOString()
    write(JSON.stringify({ time, method: c.req.method, path: c.req.path, status: c.res.status, ms }))
  }
}
