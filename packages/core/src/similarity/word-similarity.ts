import type { SectionId } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import { similaritySentences as en } from '../locales/en/similarity.ts'
import type { Locale } from '../locales/locale.ts'
import { similaritySentences as zhCN } from '../locales/zh-CN/similarity.ts'
import type { Report } from '../model/report.ts'
import type { SimilarityFinding, SimilarityParams, SimilarityRuleId } from './finding.ts'
import type { SimilaritySentence, SimilaritySentences } from './locale.ts'
import type { SharedPassage } from './narratives.ts'

const sentences: Record<Locale['id'], SimilaritySentences> = { 'zh-CN': zhCN, en }

interface SimilarityDraft<Code extends keyof SimilarityParams> {
  readonly rule: SimilarityRuleId
  readonly instance: string
  readonly code: Code
  readonly params: SimilarityParams[Code]
  readonly passages: readonly SharedPassage[]
}

function headingOf(section: SectionId, report: Report, locale: Locale): string {
  const heading = findEdition(report.edition)?.sections.find(({ id }) => id === section)?.heading
  return heading === undefined ? section : locale.label(heading)
}

function longestOf(passages: readonly SharedPassage[]): SharedPassage | undefined {
  let longest = passages[0]
  for (const passage of passages) if (passage.here.text.length > longest!.here.text.length) longest = passage
  return longest
}

/** Puts what was found about a report's prose into words. */
export function wordSimilarity<Code extends keyof SimilarityParams>(
  { rule, instance, code, params, passages }: SimilarityDraft<Code>,
  report: Report,
  locale: Locale,
): SimilarityFinding {
  const { messages, basis } = sentences[locale.id]
  const sentence: SimilaritySentence<SimilarityParams[Code]> = messages[code]
  const longest = longestOf(passages)
  return {
    rule,
    instance,
    severity: 'warning',
    code,
    params,
    cells: [],
    ...(longest && { passage: longest.here }),
    passages,
    message: sentence(params, headingOf(params.section, report, locale)),
    basis: basis[rule],
  }
}
