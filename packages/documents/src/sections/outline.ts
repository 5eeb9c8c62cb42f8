import { type SectionId, sectionIds } from '@gouji/core'
import type { Line } from '../lines/source.ts'
import type { LocatedTable } from '../tables/locate.ts'
import { type Piece, piecesIn, type Range, without } from './blocks.ts'
import type { Heading } from './headings.ts'

/** The text of a document by where it belongs. */
export interface Outline {
  /** Before the first heading. */
  readonly front: readonly Piece[]
  readonly sections: Record<SectionId, readonly Piece[]>
  readonly missing: readonly SectionId[]
}

/** Index of each line in the raw text, lines joined by one line end each. */
export function startsOf(lines: readonly Line[]): number[] {
  let at = 0
  return lines.map(line => {
    const start = at
    at += line.text.length + 1
    return start
  })
}

const before = /[ \u00a0\u3000\t|（(“"《【]/
const after = /[ \u00a0\u3000\t|）)”"》】]/

/** A table's place, widened over the brackets and bars around it and to whole rows. */
export function spanOf(
  { start, end }: LocatedTable,
  lines: readonly Line[],
  starts: readonly number[],
  raw: string,
): Range {
  let from = start
  let to = end
  while (from > 0 && before.test(raw.charAt(from - 1))) from--
  while (to < raw.length && after.test(raw.charAt(to))) to++
  lines.forEach((line, i) => {
    if (line.kind !== 'row') return
    const begin = starts[i]!
    const finish = begin + line.text.length
    if (begin < to && finish > from) {
      from = Math.min(from, begin)
      to = Math.max(to, finish)
    }
  })
  return [from, to]
}

/** Cuts the text outside the tables at the headings. */
export function outlineOf(
  lines: readonly Line[],
  headings: readonly Heading[],
  spans: readonly Range[],
  size: number,
): Outline {
  const starts = startsOf(lines)
  const pieces = (from: number, to: number) => piecesIn(lines, starts, without([from, to], spans))
  const sections = Object.fromEntries(sectionIds.map(id => [id, [] as Piece[]])) as Record<SectionId, Piece[]>
  headings.forEach((heading, i) => {
    sections[heading.section].push(...pieces(heading.end, headings[i + 1]?.start ?? size))
  })
  const firstHeading = headings[0]?.start ?? size
  const found = new Set(headings.map(heading => heading.section))
  return { front: pieces(0, firstHeading), sections, missing: sectionIds.filter(id => !found.has(id)) }
}
