import type { Context } from 'hono'
import { type ApiProblem, problem } from './problem.ts'

/** The entity tag of a stored report: it names the write that made it what it is. */
export function versionTag(version: number): string {
  return `"${version}"`
}

/** The tags of an `If-Match` or `If-None-Match`, without the mark of weakness that proxies add when they compress. */
function tagsOf(header: string): string[] {
  return header.split(',').map(tag => tag.trim().replace(/^W\//, ''))
}

/** Whether `If-None-Match` names this tag, so that nothing need be sent. */
export function isKnown(c: Context, tag: string): boolean {
  const header = c.req.header('if-none-match')
  if (header === undefined) return false
  return header.trim() === '*' || tagsOf(header).includes(tag)
}

export function staleVersion(c: Context, version: number): ApiProblem {
  const current = versionTag(version)
  const sent = (c.req.header('if-match') ?? '').slice(0, 100)
  return problem('stale-version', { current, sent }, { headers: { etag: current } })
}

/**
 * Demands that a write names the version it was made from. `*` names none.
 * @throws ApiProblem `version-required` (428), `stale-version` (412)
 */
export function requireVersion(c: Context, version: number): void {
  const header = c.req.header('if-match')?.trim() ?? ''
  const current = versionTag(version)
  if (header === '' || header === '*') throw problem('version-required', { current }, { headers: { etag: current } })
  if (!tagsOf(header).includes(current)) throw staleVersion(c, version)
}
