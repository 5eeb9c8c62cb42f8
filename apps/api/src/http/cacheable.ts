import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { isKnown } from './etag.ts'
import { jsonHeaders } from './headers.ts'

/** Rendered answers of definitions, which change only with the program. */
const rendered = new WeakMap<object, { json: string; tag: string }>()

function render(value: object): { json: string; tag: string } {
  const json = JSON.stringify(value)
  const known = { json, tag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` }
  rendered.set(value, known)
  return known
}

/** A JSON answer with a strong entity tag, or 304 when the caller has it. `value` must not change. */
export function answerCacheable(c: Context, value: object): Response {
  const { json, tag } = rendered.get(value) ?? render(value)
  const headers = { etag: tag, 'cache-control': 'public, max-age=300' }
  return isKnown(c, tag) ? c.body(null, 304, headers) : c.body(json, 200, { ...jsonHeaders, ...headers })
}
