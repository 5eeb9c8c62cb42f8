import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { noStore } from './headers.ts'
import { localeOf } from './locale.ts'
import { ApiProblem, problem, toDocument } from './problem.ts'

/** The error that began it all. drizzle's own errors quote the query with its parameters: reports, which no log may hold. */
function rootOf(error: unknown): unknown {
  let at = error
  while (at instanceof Error && at.cause instanceof Error) at = at.cause
  return at
}

/** SQLSTATE or system code of an error. */
function codeOf(error: unknown): string {
  const { code } = (rootOf(error) ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

const unreachable = /^(?:ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|08|57P0|53300)/
const isFull = (code: string) => code === '53100' || code === 'ENOSPC'

function record(error: unknown): string {
  const reference = randomUUID().slice(0, 8)
  const root = rootOf(error)
  console.error(reference, root instanceof Error ? root.stack : typeof root)
  return reference
}

function ofHttpException(error: HTTPException, c: Context): ApiProblem {
  if (error.status === 404) return problem('not-found', { path: c.req.path })
  if (error.status === 415) {
    return problem('unsupported-media-type', { found: c.req.header('content-type') ?? '—', expected: '—' })
  }
  return problem('internal-error', { reference: record(error) })
}

function problemOf(error: unknown, c: Context): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof HTTPException) return ofHttpException(error, c)
  const code = codeOf(error)
  if (isFull(code)) return problem('storage-full', { reference: record(error) })
  if (unreachable.test(code)) return problem('database-unavailable', { reference: record(error) })
  return problem('internal-error', { reference: record(error) })
}

/** The one place where errors become answers. What is not an `ApiProblem` is recorded and hidden. */
export function answerError(error: unknown, c: Context, headers: Readonly<Record<string, string>> = {}): Response {
  const found = problemOf(error, c)
  const locale = localeOf(c)
  const document = toDocument(found, locale)
  return c.body(JSON.stringify(document), document.status as 400, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': locale.id,
    'x-content-type-options': 'nosniff',
    ...noStore,
    ...headers,
    ...found.extras.headers,
  })
}
