import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

function isOf(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}

/**
 * Refuses writes that a page of another site had its visitor's browser send. Browsers always name the origin of such
 * a request; a program that names none is no browser.
 */
export const refuseCrossOrigin: MiddlewareHandler = async (c, next) => {
  if (reading.has(c.req.method)) return next()
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (site === 'same-origin' || site === 'none') return next()
  const isForeign = site !== undefined || (origin !== undefined && !isOf(origin, c.req.header('host')))
  if (isForeign) throw problem('cross-origin', { origin: (origin ?? site ?? '').slice(0, 200) })
  return next()
}
