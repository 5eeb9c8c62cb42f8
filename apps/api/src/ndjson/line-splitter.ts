const newline = 0x0a

/** One line without its line feed; `bytes` is `null` when the line was too long to keep. Lines count from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | null
}

export interface LineSplitter {
  /** The lines that `chunk` completes. They may share its memory: use them before the chunk is reused. */
  push(chunk: Buffer): Generator<Line>
  /** The last line, if the text does not end in a line feed. */
  end(): Generator<Line>
}

/** Cuts a stream of bytes into lines. Of a line longer than `limit` bytes nothing is kept. */
export function createLineSplitter(limit: number): LineSplitter {
  let parts: Buffer[] = []
  let held = 0
  let isTooLong = false
  let count = 0

  /** The line that `tail` completes; resets what was held of it. */
  function complete(tail: Buffer): Line {
    const isKept = !isTooLong && held + tail.length <= limit
    const bytes = isKept ? (held === 0 ? tail : Buffer.concat([...parts, tail])) : null
    parts = []
    held = 0
    isTooLong = false
    return { number: ++count, bytes }
  }

  function hold(rest: Buffer): void {
    if (isTooLong || rest.length === 0) return
    held += rest.length
    if (held > limit) {
      isTooLong = true
      parts = []
    } else parts.push(rest)
  }

  return {
    *push(chunk) {
      let start = 0
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        yield complete(chunk.subarray(start, end))
        start = end + 1
      }
      hold(chunk.subarray(start))
    },
    *end() {
      if (held > 0) yield complete(Buffer.alloc(0))
    },
  }
}
