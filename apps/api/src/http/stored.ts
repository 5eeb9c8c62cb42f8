import type { Context } from 'hono'
import type { Store } from '../store/store.ts'
import type { ReportSummary, StoredReport, WriteResult } from '../store/stored-report.ts'
import { isId } from '../store/uuid.ts'
import { requireVersion, staleVersion } from './etag.ts'
import { problem } from './problem.ts'

/** @throws ApiProblem `not-found` when the path's identifier is none */
export function reportIdOf(c: Context): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw problem('not-found', { path: c.req.path })
  return id
}

/** @throws ApiProblem `not-found` */
export async function namedReport(c: Context, store: Store): Promise<StoredReport> {
  const stored = await store.read(reportIdOf(c))
  if (!stored) throw problem('not-found', { path: c.req.path })
  return stored
}

/**
 * The report a write names, after the check that the caller knows its current version.
 * @throws ApiProblem `not-found`, `version-required`, `stale-version`
 */
export async function namedReportToChange(c: Context, store: Store): Promise<StoredReport> {
  const stored = await namedReport(c, store)
  requireVersion(c, stored.version)
  return stored
}

/**
 * The outcome of a write; another may have come between the check and the write.
 * @throws ApiProblem `not-found`, `stale-version`
 */
export async function winner(c: Context, store: Store, result: WriteResult): Promise<ReportSummary> {
  if (result.ok) return result.stored
  throw staleVersion(c, (await namedReport(c, store)).version)
}
