import type { z } from 'zod'
import type { Edition } from '../editions/definition.ts'
import { editions, findEdition } from '../editions/index.ts'
import type { Report } from './report.ts'
import { reportSchemaOf } from './schema.ts'
import { isReport } from './structure.ts'

export type ProblemCode =
  | 'not_an_object'
  | 'unknown_edition'
  | 'unsupported_version'
  | 'missing'
  | 'unknown_key'
  | 'wrong_type'
  | 'not_a_whole_number'
  | 'out_of_range'
  | 'too_long'
  | 'wrong_format'
  | 'not_allowed'

/** One place where a JSON value is not a report: where, what was expected, what was found. */
export interface Problem {
  /** JSON Pointer (RFC 6901). */
  readonly path: string
  readonly code: ProblemCode
  readonly params: { readonly found?: string; readonly expected?: string; readonly key?: string }
}

export type ParseResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const maxProblems = 100

function pointer(path: readonly PropertyKey[]): string {
  return path.map(key => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return at
}

/** The value as a person would recognise it, cut to a readable length. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

function problemOf(issue: z.core.$ZodIssue, root: unknown): Problem[] {
  const path = pointer(issue.path)
  const value = valueAt(root, issue.path)
  const found = shown(value)
  const one = (code: ProblemCode, params: Problem['params'] = { found }): Problem[] => [{ path, code, params }]
  if (value === undefined && issue.code !== 'unrecognized_keys') return one('missing', {})
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, maxProblems).map(key => ({
        path: `${path}${pointer([key])}`,
        code: 'unknown_key' as const,
        params: { key },
      }))
    case 'invalid_type':
      return issue.expected === 'int' || (issue.expected === 'number' && typeof value === 'number')
        ? one('not_a_whole_number')
        : one('wrong_type', { found, expected: issue.expected })
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? one('too_long', { expected: String(issue.maximum) })
        : one('out_of_range', { found, expected: `<= ${issue.maximum}` })
    case 'too_small':
      return one('out_of_range', { found, expected: `>= ${issue.minimum}` })
    case 'invalid_format':
      return one('wrong_format')
    case 'invalid_union':
      return unionProblems(issue, root)
    default:
      return one('not_allowed')
  }
}

/** The branch of a union that got furthest tells the reader most. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, root: unknown): Problem[] {
  const branches = issue.errors.map(errors =>
    ([] as Problem[]).concat(
      ...errors.map(inner => problemOf({ ...inner, path: [...issue.path, ...inner.path] }, root)),
    ),
  )
  const depth = (problems: Problem[]) => Math.max(...problems.map(problem => problem.path.length))
  const best = branches.filter(branch => branch.length > 0).sort((a, b) => depth(b) - depth(a))[0]
  return (
    best ?? [{ path: pointer(issue.path), code: 'not_allowed', params: { found: shown(valueAt(root, issue.path)) } }]
  )
}

function problemsOf(value: unknown, edition: Edition): Problem[] {
  const result = reportSchemaOf(edition).safeParse(value, { reportInput: true })
  if (result.success) return []
  return ([] as Problem[]).concat(...result.error.issues.map(issue => problemOf(issue, value))).slice(0, maxProblems)
}

/** Reads an unknown JSON value as a report, or says every place where it is none. Never throws. */
export function parseReport(value: unknown): ParseResult {
  if (isReport(value)) return { ok: true, report: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problems: [{ path: '', code: 'not_an_object', params: { found: shown(value) } }] }
  }
  const { edition: id, schemaVersion } = value as { edition?: unknown; schemaVersion?: unknown }
  const edition = typeof id === 'string' ? findEdition(id) : undefined
  if (!edition) {
    const expected = (editions as readonly Edition[]).map(known => known.id).join(', ')
    return {
      ok: false,
      problems: [{ path: '/edition', code: 'unknown_edition', params: { found: shown(id), expected } }],
    }
  }
  if (typeof schemaVersion === 'number' && schemaVersion !== 1) {
    const params = { found: shown(schemaVersion), expected: '1' }
    return { ok: false, problems: [{ path: '/schemaVersion', code: 'unsupported_version', params }] }
  }
  const problems = problemsOf(value, edition)
  return problems.length === 0 ? { ok: true, report: value as Report } : { ok: false, problems }
}
