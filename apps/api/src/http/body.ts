import { isUtf8 } from 'node:buffer'
import type { Context } from 'hono'
import { locateJsonError } from './json-position.ts'
import { ApiProblem, problem } from './problem.ts'

const megabyte = 1024 * 1024
/** Largest JSON body, and longest line of NDJSON. */
export const jsonLimit = 2 * megabyte
/** Largest file to import. */
export const fileLimit = 20 * megabyte

export function tooLarge(limit: number): ApiProblem {
  // What follows of the body is not read, so the connection cannot be used again.
  return problem('too-large', { limit: `${limit / megabyte} MB` }, { headers: { connection: 'close' } })
}

/** Counts what arrives, whatever the headers promise. */
async function readCounted(body: ReadableStream<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The whole body, if it is not larger than `limit` bytes.
 * @throws ApiProblem `too-large`, `body-incomplete`
 */
export async function readBytes(c: Context, limit: number): Promise<Buffer> {
  const declared = Number(c.req.header('content-length') ?? Number.NaN)
  if (declared > limit) throw tooLarge(limit)
  // Node's HTTP parser ends a body where Content-Length says; nothing else vouches for that header.
  const isBounded = declared >= 0 && c.req.header('transfer-encoding') === undefined && c.env?.incoming !== undefined
  try {
    if (isBounded) return Buffer.from(await c.req.arrayBuffer())
    const { body } = c.req.raw
    return body ? await readCounted(body, limit) : Buffer.alloc(0)
  } catch (error) {
    if (error instanceof ApiProblem) throw error
    throw problem('body-incomplete', {})
  }
}

/** Whether the text begins with a byte order mark, as some Windows programs write it. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/**
 * Bytes as a JSON value.
 * @throws ApiProblem `not-utf8`, `not-json` with line and column
 */
export function parseJson(bytes: Buffer): unknown {
  const text = bytes.toString('utf8', hasMark(bytes) ? 3 : 0)
  if (!isUtf8(bytes)) throw problem('not-utf8', { byte: Buffer.byteLength(text.split('\uFFFD', 1)[0]!) + 1 })
  try {
    return JSON.parse(text)
  } catch {
    throw problem('not-json', { ...locateJsonError(text) })
  }
}

/** The media type of the body in lower case, without parameters; empty when none is given. */
export function mediaTypeOf(c: Context): string {
  const header = c.req.header('content-type') ?? ''
  const end = header.indexOf(';')
  return (end < 0 ? header : header.slice(0, end)).trim().toLowerCase()
}

export function requireMediaType(c: Context, expected: string): void {
  if (mediaTypeOf(c) === expected) return
  throw problem('unsupported-media-type', { found: c.req.header('content-type') ?? '—', expected })
}
