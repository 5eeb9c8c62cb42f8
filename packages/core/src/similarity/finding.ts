import type { CellAddress, SectionId } from '../editions/definition.ts'
import type { Passage, Severity } from '../rules/finding.ts'
import type { SharedPassage } from './narratives.ts'

/** Every code of a finding about repeated prose and its parameters. */
export interface SimilarityParams {
  narrative_repeated: { readonly section: SectionId; readonly percent: number }
  /** `name`: the body whose text is the most like it. */
  narrative_shared: { readonly section: SectionId; readonly percent: number; readonly name: string }
}

export type SimilarityCode = keyof SimilarityParams

/** A finding like those of `checkReport`, with every passage that is the same. */
export interface SimilarityFinding {
  readonly rule: SimilarityRuleId
  readonly instance: string
  readonly severity: Severity
  readonly code: SimilarityCode
  readonly params: SimilarityParams[SimilarityCode]
  readonly cells: readonly CellAddress[]
  /** The longest passage that is the same. */
  readonly passage?: Passage
  readonly passages: readonly SharedPassage[]
  readonly message: string
  readonly basis: string
}

/** Both are warnings, and proposals of this project: no document gives a percentage. */
export const similarityRules = [
  { id: 'narrative-repeats-last-year', code: 'D-SELF', severity: 'warning', grade: 'own', needs: 'previous' },
  { id: 'narrative-resembles-sibling', code: 'D-PEER', severity: 'warning', grade: 'own' },
] as const

export type SimilarityRuleId = (typeof similarityRules)[number]['id']
