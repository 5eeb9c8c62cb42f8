import type { SimilarityParams, SimilarityRuleId } from './finding.ts'

/** `section` is the heading of the section in the language of the sentence. */
export type SimilaritySentence<Params> = (params: Params, section: string) => string

/** All that is said about repeated prose in one language. A missing sentence does not compile. */
export interface SimilaritySentences {
  readonly messages: { readonly [Code in keyof SimilarityParams]: SimilaritySentence<SimilarityParams[Code]> }
  readonly basis: Record<SimilarityRuleId, string>
}
