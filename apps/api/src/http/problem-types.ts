import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What each kind of error is told with. The names are part of the API: `/problems/<name>` is its `type`. */
export interface ProblemParams {
  'not-json': { line: number; column: number; found: string | null }
  'not-utf8': { byte: number }
  'body-incomplete': Record<never, never>
  'bad-parameter': { name: string; found: string; expected: string }
  'cross-origin': { origin: string }
  'not-found': { path: string }
  'method-not-allowed': { method: string; allowed: string }
  'already-published': { revision: number }
  'blocked-by-findings': { count: number }
  'stale-version': { current: string; sent: string }
  'too-large': { limit: string }
  'unsupported-media-type': { found: string; expected: string }
  'not-a-report': { first: string; count: number }
  'not-last-year': { found: number; expected: number }
  'no-file': Record<never, never>
  'unreadable-document': { file: string; first: string }
  'document-too-heavy': { file: string; seconds: number }
  'version-required': { current: string }
  'internal-error': { reference: string }
  busy: Record<never, never>
  'database-unavailable': { reference: string }
  'storage-full': { reference: string }
}

export type ProblemTypeId = keyof ProblemParams

export const problemStatus: { readonly [Type in ProblemTypeId]: ContentfulStatusCode } = {
  'not-json': 400,
  'not-utf8': 400,
  'body-incomplete': 400,
  'bad-parameter': 400,
  'cross-origin': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'already-published': 409,
  'blocked-by-findings': 409,
  'stale-version': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'not-a-report': 422,
  'not-last-year': 422,
  'no-file': 422,
  'unreadable-document': 422,
  'document-too-heavy': 422,
  'version-required': 428,
  'internal-error': 500,
  busy: 503,
  'database-unavailable': 503,
  'storage-full': 507,
}

export const problemTypeIds = Object.keys(problemStatus) as ProblemTypeId[]

/** All that is said about errors in one language. A missing sentence does not compile. */
export type ProblemTexts = {
  readonly [Type in ProblemTypeId]: {
    readonly title: string
    readonly detail: (params: ProblemParams[Type]) => string
    /** What to do about it, for the page at `/problems/<name>`. */
    readonly advice: string
  }
}
