import { createHash } from 'node:crypto'

/** A JSON value in the one form its hash is taken of: no spaces, keys in order (RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = value as Record<string, unknown>
  const keys = Object.keys(members).sort()
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonicalJson(members[key])}`).join(',')}}`
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
