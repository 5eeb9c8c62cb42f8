import type { LocaleId } from '@gouji/documents'
import type { Line } from './line-splitter.ts'

/** Consecutive lines in one piece of memory, so that a thread can be handed them without a copy. */
export interface LineBatch {
  readonly locale: LocaleId
  /** Number of the first line. */
  readonly first: number
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each line ends in `bytes`; −1 for one that was too long to keep. */
  readonly ends: Int32Array<ArrayBuffer>
}

/** The batch of some lines, or nothing where there is none. */
export function packLines(lines: readonly Line[], locale: LocaleId): LineBatch | undefined {
  if (lines.length === 0) return undefined
  const bytes = new Uint8Array(lines.reduce((size, line) => size + (line.bytes?.length ?? 0), 0))
  const ends = new Int32Array(lines.length)
  let end = 0
  lines.forEach((line, i) => {
    if (line.bytes) {
      bytes.set(line.bytes, end)
      end += line.bytes.length
    }
    ends[i] = line.bytes ? end : -1
  })
  return { locale, first: lines[0]!.number, bytes, ends }
}

export function* unpackLines({ first, bytes, ends }: LineBatch): Generator<Line> {
  let start = 0
  for (const [i, end] of ends.entries()) {
    yield {
      number: first + i,
      bytes: end < 0 ? null : Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start),
    }
    start = Math.max(start, end)
  }
}
