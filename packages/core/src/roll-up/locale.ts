import type { AdditionCare } from '../editions/addition.ts'
import type { RollUpParams } from './finding.ts'
import type { RollUpRuleId } from './rules/index.ts'

/** `cells` are the finding's cells in the words of the form. */
export type RollUpSentence<Params> = (params: Params, cells: readonly string[]) => string

/** All that is said about roll-ups in one language. A missing sentence does not compile. */
export interface RollUpSentences {
  readonly messages: { readonly [Code in keyof RollUpParams]: RollUpSentence<RollUpParams[Code]> }
  readonly basis: Record<RollUpRuleId, string>
  /** What has to be agreed for a sum to count every case once. */
  readonly cares: Record<AdditionCare, string>
}
