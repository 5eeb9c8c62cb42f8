import { fold, isDigit, isIdeograph, isOrdinal, ordinal } from './fold.ts'

/**
 * A text reduced to what labels and figures are made of: ideographs, item numbers and digits, each with its place
 * in the text it came from. Blanks, line ends, cell separators and punctuation are gone, so that a label
 * matches however it was broken or spaced.
 */
export interface Stream {
  readonly raw: string
  readonly text: string
  /** Index in `raw` of each character of `text`. */
  readonly at: readonly number[]
  /** How many characters of `text` before each place are no digits; one longer than `text`. */
  readonly letters: readonly number[]
}

const blank = /[\s\u200b-\u200f\ufeff|"'“”‘’「」『』]/

function nextVisible(raw: string, from: number): number {
  let i = from
  while (i < raw.length && blank.test(raw.charAt(i))) i++
  return i
}

/** Whether the digit at `i` numbers an item: `1.属于`, `2、其他`, `(3)保护`. */
function isItemNumber(raw: string, i: number): boolean {
  const next = nextVisible(raw, i + 1)
  const mark = fold(raw.charAt(next))
  if (mark === ')') {
    const before = fold(raw.charAt(i - 1))
    return before === '(' && isIdeograph(raw.charAt(nextVisible(raw, next + 1)))
  }
  return (mark === '.' || mark === '、') && isIdeograph(raw.charAt(nextVisible(raw, next + 1)))
}

export function toStream(raw: string): Stream {
  let text = ''
  const at: number[] = []
  const letters = [0]
  for (let i = 0; i < raw.length; i++) {
    const char = fold(raw.charAt(i))
    const kept = isDigit(char) && isItemNumber(raw, i) ? ordinal(char) : char
    if (!isDigit(kept) && !isOrdinal(kept) && !isIdeograph(kept)) continue
    text += kept
    letters.push(letters[at.length]! + (isDigit(kept) ? 0 : 1))
    at.push(i)
  }
  return { raw, text, at, letters }
}

/** A label as it appears in a stream. */
export function normalLabel(label: string): string {
  return toStream(label).text
}
