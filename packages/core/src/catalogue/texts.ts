import type { Grade } from '../rules/define-rule.ts'
import type { rules } from '../rules/index.ts'

type AnyRule = (typeof rules)[number]
type RelationId = Extract<AnyRule, { kind: 'relation' }>['id']
type FunctionId = Extract<AnyRule, { kind: 'function' }>['id']

export interface RuleText {
  readonly title: string
  /** What to do about a finding. */
  readonly advice: string
  /** Where the rule comes from, when that is not said by its grade. */
  readonly source?: string
}

/** What no formula says: what has to hold. */
export interface WordedRuleText extends RuleText {
  readonly says: string
}

type ProseId = Extract<FunctionId, `prose-${string}` | `fee-${string}`>
export type ProseTexts = Readonly<Record<ProseId, WordedRuleText>>

/** Checks of the domain that are no rule here, and why. */
export const elsewhereCodes = [
  'P-INT',
  'P-FULL',
  'P-UNITTXT',
  'M-LETTER',
  'M-LATE',
  'S-LOCAL',
  'Y-VER',
  'H-SUM',
  'D-SELF',
] as const
export type ElsewhereCode = (typeof elsewhereCodes)[number]

/** All that the catalogue says in one language. It is apart from the sentences of findings, which ship with the widget. */
export interface CatalogueTexts {
  readonly rules: Readonly<Record<RelationId, RuleText>> & Readonly<Record<FunctionId, WordedRuleText>>
  readonly grades: Readonly<Record<Grade, string>>
  readonly sources: Readonly<Record<Grade, string>>
  readonly elsewhere: Readonly<Record<ElsewhereCode, string>>
  readonly lastYear: (label: string) => string
  readonly eachColumn: string
  readonly eachRow: string
  readonly quoted: (label: string) => string
}
