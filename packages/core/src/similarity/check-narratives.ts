import type { Locale } from '../locales/locale.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import type { Report } from '../model/report.ts'
import type { SimilarityFinding } from './finding.ts'
import { compareNarratives } from './narratives.ts'
import { wordSimilarity } from './word-similarity.ts'

export interface NarrativeOptions {
  /** The part of a section's characters, of 0 to 1, from which on it is said; 0.8 by default. */
  readonly threshold?: number
  /** Language of the sentences; zh-CN by default. */
  readonly locale?: Locale
}

/** Rounded down, so that what is said is never more than what is there. */
export function toPercent(share: number): number {
  return Math.floor(share * 100)
}

/**
 * D-SELF: a section that is to be written anew each year repeats last year's.
 *
 * Not among the rules of `checkReport`: comparing two narratives takes 1.5 kB (compressed) that every page showing a
 * report would carry without ever having last year's, and about a millisecond for 3,000 characters where the
 * other rules take microseconds. Whoever has last year's report asks for it beside the check.
 */
export function checkNarratives(
  report: Report,
  previous: Report,
  options: NarrativeOptions = {},
): readonly SimilarityFinding[] {
  const { threshold = 0.8, locale = zhCN } = options
  return compareNarratives(report, previous)
    .filter(({ share }) => share >= threshold)
    .map(({ section, share, passages }) => {
      const params = { section, percent: toPercent(share) }
      const rule = 'narrative-repeats-last-year'
      const draft = { rule, instance: `${rule}:${section}`, code: 'narrative_repeated', params, passages } as const
      return wordSimilarity(draft, report, locale)
    })
}
