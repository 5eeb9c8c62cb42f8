import type { SectionDefinition, SectionId } from '@gouji/core'
import { fitIn, tolerance } from '../labels/fuzzy.ts'
import { normalLabel, type Stream } from '../labels/stream.ts'

/** A section heading in the raw text; `end` is exclusive. */
export interface Heading {
  readonly section: SectionId
  readonly start: number
  readonly end: number
}

interface Candidate extends Heading {
  readonly order: number
  readonly score: number
}

const numerals = /^[一二三四五六七八]$/
/** More candidates for one heading than any report has; the best and latest are kept. */
const maxCandidates = 60
/** Misspelt headings are looked for in so many lines at most. */
const maxTrials = 4_000
/** Longest part of a line in which a misspelt heading is looked for. */
const reach = 48

/** Indices in the stream at which a line of the raw text begins. */
function lineStarts({ raw, at }: Stream): number[] {
  const starts: number[] = []
  let previous = -1
  at.forEach((index, i) => {
    if (previous < 0 || raw.slice(previous + 1, index).includes('\n')) starts.push(i)
    previous = index
  })
  return starts
}

function placesOf(text: string, form: string): number[] {
  const places: number[] = []
  for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + form.length)) places.push(i)
  return places
}

/** Whether two characters of the heading stand together in the line: without that it is no misspelling of it. */
function isNear(line: string, heading: string): boolean {
  for (let i = 0; i < heading.length - 1; i++) if (line.includes(heading.slice(i, i + 2))) return true
  return false
}

function candidatesOf(stream: Stream, sections: readonly SectionDefinition[]): Candidate[] {
  const found: Candidate[] = []
  const starts = lineStarts(stream)
  const atLine = new Set(starts)
  const size = stream.text.length || 1
  let trials = 0
  const add = (section: SectionDefinition, from: number, to: number, score: number) => {
    const start = stream.at[from]!
    const end = stream.at[to - 1]! + 1
    // Of two equal headings the later is the real one: the earlier belongs to a list of the parts.
    found.push({
      section: section.id,
      order: sections.indexOf(section),
      start,
      end,
      score: score + (0.5 * from) / size,
    })
  }
  for (const section of sections) {
    for (const heading of [section.heading, ...section.variants]) {
      const full = normalLabel(section.numeral + heading)
      for (const place of placesOf(stream.text, full))
        add(section, place, place + full.length, atLine.has(place) ? 10 : 8)
      const bare = normalLabel(heading)
      for (const start of starts) {
        const numbered = numerals.test(stream.text.charAt(start))
        const from = numbered ? start + 1 : start
        const line = stream.text.slice(from, from + reach)
        if (line.startsWith(bare) && (numbered || endsLine(stream, from + bare.length))) {
          add(section, start, from + bare.length, 6)
          continue
        }
        if (stream.text.charAt(start) !== section.numeral || !isNear(line, bare)) continue
        if (++trials > maxTrials) continue
        const fit = fitIn(line.slice(0, bare.length + 4), bare, tolerance(bare))
        if (fit && fit.start <= 3) add(section, start, from + fit.end, 5 - fit.distance / bare.length)
      }
    }
  }
  return sections.flatMap((_, order) =>
    found
      .filter(candidate => candidate.order === order)
      .sort((a, b) => b.score - a.score)
      .slice(0, maxCandidates),
  )
}

/** Whether nothing but blanks and punctuation follows on the line. */
function endsLine({ raw, at }: Stream, index: number): boolean {
  const next = at[index]
  return next === undefined || raw.slice(at[index - 1]! + 1, next).includes('\n')
}

/** The section headings of the text in their order; `taken` parts of it (tables) hold none. */
export function findHeadings(
  stream: Stream,
  sections: readonly SectionDefinition[],
  taken: readonly (readonly [number, number])[] = [],
): Heading[] {
  const candidates = candidatesOf(stream, sections)
    .filter(({ start, end }) => !taken.some(([from, to]) => start < to && end > from))
    .sort((a, b) => a.end - b.end || a.order - b.order)
  const best: number[] = []
  const from: number[] = []
  let top = -1
  candidates.forEach((candidate, i) => {
    best[i] = candidate.score
    from[i] = -1
    for (let j = 0; j < i; j++) {
      const earlier = candidates[j]!
      if (earlier.order >= candidate.order || earlier.end > candidate.start) continue
      if (best[j]! + candidate.score <= best[i]!) continue
      best[i] = best[j]! + candidate.score
      from[i] = j
    }
    if (top < 0 || best[i]! > best[top]!) top = i
  })
  const chain: Heading[] = []
  for (let i = top; i >= 0; i = from[i]!) {
    const { section, start, end } = candidates[i]!
    chain.unshift({ section, start, end })
  }
  return chain
}

/** Where any section heading begins, in raw text: figures of a table never reach beyond one. */
export function headingStarts(stream: Stream, sections: readonly SectionDefinition[]): number[] {
  return candidatesOf(stream, sections).map(heading => heading.start)
}
