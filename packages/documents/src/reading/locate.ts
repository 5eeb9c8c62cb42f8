import { tableIds } from '@gouji/core'
import { toStream } from '../labels/stream.ts'
import { type Line, type Source, withoutReadings } from '../lines/source.ts'
import type { ReadProblemDraft } from '../notes/problem.ts'
import { type Range, without } from '../sections/blocks.ts'
import { findHeadings, type Heading } from '../sections/headings.ts'
import { spanOf, startsOf } from '../sections/outline.ts'
import { type EditionReading, isPresent, readEditions } from '../tables/choose.ts'

/** A document whose tables and headings have been found. */
export interface Located {
  readonly lines: readonly Line[]
  readonly raw: string
  /** The document read as each edition, the best first. */
  readonly readings: readonly EditionReading[]
  /** Places of the tables in the raw text. */
  readonly spans: readonly Range[]
  readonly headings: readonly Heading[]
}

/** Longer texts are no report: the longest seen have under 100,000 characters. */
export const mostCharacters = 1_500_000
/** Fewer headings than this make no report where no table was found either. */
const fewestHeadings = 3

/** Finds the tables and the headings, or says why the document is no report. */
export function locate(source: Source): Located | ReadProblemDraft {
  const lines = source.lines.map(line => ({ ...line, text: withoutReadings(line.text) }))
  const raw = lines.map(line => line.text).join('\n')
  if (raw.length > mostCharacters) {
    return { code: 'too_long', params: { characters: raw.length, limit: mostCharacters } }
  }
  const stream = toStream(raw)
  const readings = readEditions(stream)
  const { edition, tables } = readings[0]!
  const starts = startsOf(lines)
  const present = tableIds.map(id => tables[id]).filter(isPresent)
  const spans = present.map(located => spanOf(located, lines, starts, raw))
  const headings = findHeadings(stream, edition.sections, spans)
  if (spans.length === 0 && headings.length < fewestHeadings) return { code: 'not_a_report', params: {} }
  return { lines, raw, readings, spans, headings }
}

/** The text outside the tables. */
export function textAround({ raw, spans }: Located): string {
  const parts = without([0, raw.length], spans)
  return parts.map(([from, to]) => raw.slice(from, to)).join('\n')
}
