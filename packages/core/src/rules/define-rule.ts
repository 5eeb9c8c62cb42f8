import type { RuleContext } from './context.ts'
import type { FindingCode, FindingDraft, Severity } from './finding.ts'

/**
 * Where a rule comes from: printed on the form or in a legal text (`O`), following from an official label (`L`),
 * arithmetic (`A`), practice (`P`), or a proposal of this project (`own`).
 */
export type Grade = 'O' | 'L' | 'A' | 'P' | 'own'

interface RuleBase<Id extends string> {
  readonly id: Id
  /** Code of the relation in the domain's own catalogue, e.g. `T3-ID`. */
  readonly code: string
  readonly severity: Severity
  /** An error that a recorded reason may override. Warnings always may be. */
  readonly overridable?: boolean
  readonly grade: Grade
  readonly needs?: 'previous'
}

/** A rule whose relations are data of the editions. */
export interface RelationRule<Id extends string = string> extends RuleBase<Id> {
  readonly kind: 'relation'
  readonly finding: Extract<
    FindingCode,
    | 'sum_mismatch'
    | 'balance_mismatch'
    | 'below_minimum'
    | 'carry_mismatch'
    | 'stock_mismatch'
    | 'pending_mismatch'
    | 'suits_exceed_reviews'
  >
}

/** A rule over prose, years, metadata or single cells. */
export interface FunctionRule<Id extends string = string> extends RuleBase<Id> {
  readonly kind: 'function'
  readonly evaluate: (context: RuleContext) => readonly FindingDraft[]
}

export type Rule<Id extends string = string> = RelationRule<Id> | FunctionRule<Id>

export function defineRule<const Id extends string>(rule: RelationRule<Id>): RelationRule<Id>
export function defineRule<const Id extends string>(rule: FunctionRule<Id>): FunctionRule<Id>
export function defineRule(rule: Rule): Rule {
  return rule
}
