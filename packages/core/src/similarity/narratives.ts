import type { SectionId } from '../editions/definition.ts'
import type { Report } from '../model/report.ts'
import type { Passage } from '../rules/finding.ts'
import { type PlacedText, placedTexts } from '../rules/texts.ts'
import { type JoinedText, joinTexts, normalise } from './normalise.ts'
import { type Match, matchRuns, toPassages } from './passages.ts'

/** A section of a report made comparable, with the way back to its blocks. */
export interface Narrative extends JoinedText {
  readonly texts: readonly PlacedText[]
}

/** Texts with fewer units can hardly be worded anew, so that nothing is said of them. */
const fewest = 60

/** `names`: what the body is called in the text, longer forms first. */
export function narrativeTextOf(texts: readonly PlacedText[], names: readonly string[] = []): Narrative {
  return { texts, ...joinTexts(texts.map(({ text }) => normalise(text, names))) }
}

/** From the beginning of the first unit to that of the one after the last, so that a sentence keeps its full stop. */
function passageOf({ texts, firsts, starts }: Narrative, from: number, to: number): Passage {
  let index = 0
  while (index + 1 < firsts.length && firsts[index + 1]! <= from) index++
  const { section, block, item, text } = texts[index]!
  const start = starts[from]!
  const isLast = to === (firsts[index + 1] ?? starts.length)
  const end = isLast ? text.length : starts[to]!
  return { section, block, item, start, end, text: text.slice(start, end) }
}

/** A passage and where the other narrative has it. */
export interface SharedPassage {
  readonly here: Passage
  readonly there: Passage
}

export interface Repetition {
  /** The part of the first text's characters, of 0 to 1, that stand in runs also found in the second. */
  readonly share: number
  readonly passages: readonly SharedPassage[]
}

/** How much of one narrative is in another, and where. `undefined` when either is too short to tell. */
export function compareTexts(here: Narrative, there: Narrative): Repetition | undefined {
  if (here.units.length < fewest || there.units.length < fewest) return undefined
  const runs = matchRuns(here, there)
  const matched = runs.reduce((sum, run) => sum + run.aEnd - run.a, 0)
  const toPassage = ({ a, aEnd, b, bEnd }: Match): SharedPassage => {
    return { here: passageOf(here, a, aEnd), there: passageOf(there, b, bEnd) }
  }
  return { share: matched / here.units.length, passages: toPassages(runs, here, there).map(toPassage) }
}

export interface NarrativeComparison extends Repetition {
  readonly section: SectionId
}

/** The sections that are to be written anew each year. */
export const comparedSections = ['overview', 'problems'] as const

/** How much of this year's narrative repeats last year's, section by section; sections too short to tell are left out. */
export function compareNarratives(
  report: Report,
  previous: Report,
  sections: readonly SectionId[] = comparedSections,
): readonly NarrativeComparison[] {
  const [now, before] = [placedTexts(report), placedTexts(previous)]
  const comparisons: NarrativeComparison[] = []
  for (const section of sections) {
    const textOf = (all: readonly PlacedText[]) => narrativeTextOf(all.filter(text => text.section === section))
    const repetition = compareTexts(textOf(now), textOf(before))
    if (repetition) comparisons.push({ section, ...repetition })
  }
  return comparisons
}
