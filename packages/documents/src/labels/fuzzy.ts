/** Where a pattern fits best inside a text. */
export interface Fit {
  readonly start: number
  readonly end: number
  /** Insertions, deletions and replacements needed. */
  readonly distance: number
}

/** How far a published label may be from the official one: about a third of its characters. */
export function tolerance(pattern: string): number {
  return pattern.length < 4 ? 0 : Math.max(1, Math.floor(pattern.length * 0.34))
}

/**
 * The part of `text` with the smallest edit distance to `pattern`, the longest of equals, or `undefined` when none
 * is within `limit` (Sellers). Ties at different places are no fit: the match must be one and clear.
 */
export function fitIn(text: string, pattern: string, limit: number): Fit | undefined {
  const rows = pattern.length
  let previous = Array.from({ length: rows + 1 }, (_, i) => i)
  let starts = new Array<number>(rows + 1).fill(0)
  let best: Fit | undefined
  let tied = false
  for (let column = 1; column <= text.length; column++) {
    const current = [0]
    const from = [column]
    for (let row = 1; row <= rows; row++) {
      const swap = previous[row - 1]! + (text.charAt(column - 1) === pattern.charAt(row - 1) ? 0 : 1)
      const insert = previous[row]! + 1
      const skip = current[row - 1]! + 1
      const least = Math.min(swap, insert, skip)
      current.push(least)
      from.push(least === swap ? starts[row - 1]! : least === insert ? starts[row]! : from[row - 1]!)
    }
    const distance = current[rows]!
    if (distance <= limit && (!best || distance <= best.distance)) {
      const start = from[rows]!
      const sameSpot = best !== undefined && start < best.end
      tied = best !== undefined && distance === best.distance && !sameSpot
      if (!best || distance < best.distance || !sameSpot || column - start > best.end - best.start) {
        best = { start, end: column, distance }
      }
    }
    previous = current
    starts = from
  }
  return tied ? undefined : best
}
