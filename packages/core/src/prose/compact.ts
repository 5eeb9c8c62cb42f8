/** A text without its blanks, and where each of its characters stands in the original. */
export interface Compact {
  readonly text: string
  /** Position in the original of a character of `text`. */
  origin(at: number): number
}

const blanks = /\s+/g
const digit = /\d/
/** 办结69件 全年…: a blank after a count stands for the full stop that was lost. */
const count = /\d *[件条起份宗例篇次个项]$/
const mark = /[,.;:、。)]/
/** A digit, a blank and a unit. */
const reach = 4

function between(before: string, after: string): string {
  if (digit.test(after) && digit.test(before.charAt(before.length - 1))) return ' '
  return !mark.test(after) && count.test(before) ? '\n' : ''
}

/**
 * Blanks inside words and around numbers mean nothing in these texts. Between two digits one stays: it separates
 * two numbers, or leaves a number that cannot be read.
 */
export function compact(original: string): Compact {
  let match = blanks.exec(original)
  if (!match) return { text: original, origin: at => at }
  /** Starts of the pieces between the blanks, in the compact text and in the original. */
  const starts: [number, number][] = [[0, 0]]
  const pieces: string[] = []
  let length = 0
  /** The last characters so far, enough to know a count by. */
  let tail = ''
  let from = 0
  const add = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
    tail = (tail + piece.slice(-reach)).slice(-reach)
  }
  for (; match; match = blanks.exec(original)) {
    const next = match.index + match[0].length
    add(original.slice(from, match.index))
    add(between(tail, original.charAt(next)))
    starts.push([length, next])
    from = next
  }
  add(original.slice(from))
  const text = pieces.join('')
  return {
    text,
    origin(at) {
      let low = 0
      let high = starts.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (starts[middle]![0] <= at) low = middle
        else high = middle
      }
      const [start, place] = starts[low]!
      // The mark put in a blank's place stands just before the piece that follows it.
      return Math.min(place + at - start, starts[low + 1]?.[1] ?? original.length)
    },
  }
}
