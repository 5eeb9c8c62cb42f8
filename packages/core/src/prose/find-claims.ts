import type { Edition } from '../editions/definition.ts'
import { editions, findEdition } from '../editions/index.ts'
import type { Block, Report } from '../model/report.ts'
import { type PlacedText, placedTexts, textsOfBlocks } from '../rules/texts.ts'
import type { Topic } from './bind.ts'
import type { Claim, Prose } from './claim.ts'
import { type Reader, readText } from './read-text.ts'

/** What the claims are read for. */
export interface ClaimContext {
  readonly edition: Edition
  readonly year: number
  /** Name of the reporting body; blank when it is not known. */
  readonly body: string
}

/** A paragraph of this length without a number or a denial claims nothing, nor does it introduce what follows. */
const longText = 60
const mayClaim = /\d|没有|[未无]|[一二三四五六七八九十百千零两][件起份宗例条]/

/** Reads every claim and every list of the six sections; the preamble tells of dates and addresses only. */
export function readProse(texts: readonly PlacedText[], context: ClaimContext): Prose {
  const reader: Reader = { ...context, claims: [], lists: [] }
  let topic: Topic | undefined
  for (const placed of texts) {
    const { section, plain } = placed
    if (section === 'preamble' || (plain.length >= longText && !mayClaim.test(plain))) continue
    if (topic?.section !== section) {
      topic = { section, subject: '', M: 'review', F: '', G: '', cue: false }
    }
    readText(reader, placed, topic)
  }
  return reader
}

/**
 * The numbers a narrative states, each with its place, its year and the cells it speaks of.
 * Of a report: all six sections. Of blocks: as if they stood in `overview`, of the newest edition unless told otherwise.
 */
export function findClaims(source: Report | readonly Block[], context: Partial<ClaimContext> = {}): readonly Claim[] {
  if ('sections' in source) {
    const { year, body } = source
    const edition = findEdition(source.edition)!
    return readProse(placedTexts(source), { edition, year, body: body.name, ...context }).claims
  }
  const [edition] = editions
  const texts = textsOfBlocks('overview', source)
  return readProse(texts, { edition, year: 0, body: '', ...context }).claims
}
