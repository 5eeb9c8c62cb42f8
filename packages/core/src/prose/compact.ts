/** A text without its blanks, and where each of its characters stands in the original. */
export interface Compact {
  readonly text: string
  /** Position in the original of a position in `text`. */
  origin(at: number): number
}

const blank = /\s/

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

/**
 * Blanks inside words and around numbers mean nothing in these texts. Between two digits one stays: it separates
 * two numbers, or leaves a number that cannot be read.
 */
export function compact(original: string): Compact {
  if (!blank.test(original)) return { text: original, origin: at => at }
  const places: number[] = []
  let text = ''
  let blankAt = -1
  for (let at = 0; at < original.length; at++) {
    const char = original.charAt(at)
    if (blank.test(char)) {
      blankAt = at
      continue
    }
    if (blankAt >= 0 && isDigit(char) && isDigit(text.charAt(text.length - 1))) {
      text += ' '
      places.push(blankAt)
    }
    blankAt = -1
    text += char
    places.push(at)
  }
  places.push(original.length)
  return { text, origin: at => places[at]! }
}
