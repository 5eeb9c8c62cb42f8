import type { CellAddress, SectionId } from '../editions/definition.ts'

/** What a number of the narrative counts, as far as the form knows it. */
export type ClaimSubject =
  | 'new'
  | 'carriedIn'
  | 'newAndCarriedIn'
  | 'handled'
  | 'done'
  | 'carriedOut'
  | 'outcome'
  | 'applicant'
  | 'remedy'
  | 'document'
  | 'decision'
  | 'fee'

/** Cells whose value, or whose sum, a claim states. */
export interface ClaimTarget {
  readonly cells: readonly CellAddress[]
  readonly of: 'cell' | 'sum'
}

/**
 * A number the narrative states, or its statement that there was none.
 * - `count`: so many of something; `none`: 没有, 未发生, 未收到, value 0
 * - `amount`: money, value in yuan
 * - `share`: 占 x%; `rate`: 办结率 x%; `change`: so many, or so many per cent, more (or fewer) than last year
 */
export interface Claim {
  readonly section: SectionId | 'preamble'
  readonly block: number
  /** Item of a list, cell of a plain table; 0 for other blocks. */
  readonly item: number
  /** The number with its unit, in characters of the text it stands in. */
  readonly start: number
  readonly end: number
  /** The clause that says it, from its first word that matters to the number. */
  readonly text: string
  /** Where `text` starts and ends. */
  readonly from: number
  readonly to: number
  readonly kind: 'count' | 'none' | 'amount' | 'share' | 'rate' | 'change'
  readonly value: number
  /** 件, 条, 元, %; empty when there is none. */
  readonly unit: string
  readonly decimals: number
  /** 余, 多, 近, 约, 超, 左右, or rounded to 万 or 亿. */
  readonly approximate: boolean
  /** The year it is about; 0 for the report's own where that is not known. */
  readonly year: number
  /** Another scope (备案, 代…受理, 本级, a quarter) than the report's own whole year. */
  readonly elsewhere: boolean
  readonly subject: ClaimSubject | undefined
  /** What it must equal; further ones are other readings that may be meant. Empty when the tables do not hold it. */
  readonly targets: readonly ClaimTarget[]
  /** A live figure: printed from its cell, so that it cannot be out of step. */
  readonly live: boolean
  /** The wording leaves open whether the tables count the same thing. */
  readonly weak: boolean
  /** Index of the claim a `share` or `change` speaks of. */
  readonly about: number | undefined
}

/** 其中, 包括, a bracket: numbers that are parts of another. Indexes of claims. */
export interface ClaimList {
  readonly head: number
  /** Earlier numbers of the sentence that may be the total as well. */
  readonly heads: readonly number[]
  readonly parts: readonly number[]
  /** How the list is opened: by a word, by a bracket alone, or not at all. */
  readonly opened: 'word' | 'bracket' | 'plain'
  /** The total stands in an earlier sentence. */
  readonly far: boolean
  /** Another list cuts it short. */
  readonly cut: boolean
}

export interface Prose {
  readonly claims: readonly Claim[]
  readonly lists: readonly ClaimList[]
}
