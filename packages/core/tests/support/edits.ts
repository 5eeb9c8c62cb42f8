/** New values by JSON Pointer (RFC 6901); each place exists already. */
export type Edits = Readonly<Record<string, unknown>>

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** A copy with the edits made. Throws for a pointer that leads nowhere. */
export function withEdits<T>(value: T, edits: Edits): T {
  const copy = structuredClone(value)
  for (const [pointer, next] of Object.entries(edits)) {
    const keys = keysOf(pointer)
    const last = keys.pop()
    let at: unknown = copy
    for (const key of keys) at = (at as Record<string, unknown>)[key]
    if (last === undefined || typeof at !== 'object' || at === null || !(last in at)) {
      throw new RangeError(`nothing at ${pointer}`)
    }
    ;(at as Record<string, unknown>)[last] = structuredClone(next)
  }
  return copy
}

/** The pointer of a cell. */
export function pointerOf(address: string): string {
  const [table, row, column] = address.split('.')
  return `/sections/${table}/table/${row}/${column}`
}
