/** Where a text stops being JSON; lines and columns count from 1, columns in UTF-16 units. */
export interface JsonPosition {
  readonly line: number
  readonly column: number
  /** What stands there, quoted; `null` at the end of the text. */
  readonly found: string | null
}

const space = /[\t\n\r ]*/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Reads on from `at`; `ok` says whether what stands there is complete, `end` where it ends or goes wrong. */
interface Step {
  readonly ok: boolean
  readonly end: number
}

function readString(text: string, start: number): Step {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { ok: true, end: at + 1 }
    if (code < 0x20) return { ok: false, end: at }
    const next = code === 0x5c ? endOf(escapeSequence, text, at) : at + 1
    if (next < 0) return { ok: false, end: at }
    at = next
  }
  return { ok: false, end: at }
}

function readScalar(text: string, at: number): Step {
  if (text[at] === '"') return readString(text, at)
  const end = endOf(word, text, at)
  return { ok: end >= 0, end: Math.max(end, at) }
}

/** Index of the first character that cannot continue a JSON text. No recursion: depth does not matter. */
function firstWrong(text: string): number {
  const open: ('{' | '[')[] = []
  let expecting: 'value' | 'firstValue' | 'key' | 'firstKey' | 'next' = 'value'
  let at = 0
  for (;;) {
    at = endOf(space, text, at)
    const char = text[at]
    if (expecting === 'next') {
      const inside = open.at(-1)
      if (inside === undefined || (char !== ',' && char !== (inside === '{' ? '}' : ']'))) return at
      at++
      if (char === ',') expecting = inside === '{' ? 'key' : 'value'
      else open.pop()
    } else if ((expecting === 'firstKey' && char === '}') || (expecting === 'firstValue' && char === ']')) {
      open.pop()
      at++
      expecting = 'next'
    } else if (expecting === 'key' || expecting === 'firstKey') {
      if (char !== '"') return at
      const key = readString(text, at)
      if (!key.ok) return key.end
      at = endOf(space, text, key.end)
      if (text[at] !== ':') return at
      at++
      expecting = 'value'
    } else if (char === '{' || char === '[') {
      open.push(char)
      at++
      expecting = char === '{' ? 'firstKey' : 'firstValue'
    } else {
      const value = readScalar(text, at)
      if (!value.ok) return value.end
      at = value.end
      expecting = 'next'
    }
  }
}

/** Says where a text that `JSON.parse` refused goes wrong. */
export function locateJsonError(text: string): JsonPosition {
  const at = firstWrong(text)
  const before = text.slice(0, at)
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    found: at < text.length ? JSON.stringify(text.slice(at, at + 12)) : null,
  }
}
