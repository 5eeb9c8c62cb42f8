/** The check without zod: for the widget and wherever size counts. `index.ts` adds the contract in zod. */

export { checkEquations, type EquationVerdict } from './check/check-equations.ts'
export { checkRelations, checkReport } from './check/check-report.ts'
export { type Checker, type CheckerChange, createChecker } from './check/checker.ts'
export { explain, isExplainable, type Reason } from './check/explain.ts'
export { isBlocking, judge, type Verdict } from './check/judge.ts'
export type { CheckOptions } from './check/options.ts'
export type { RelationCount } from './check/relation-state.ts'
export { describeCell, valuesOf } from './check/word.ts'
export {
  type CellAddress,
  type CellDefinition,
  type CellType,
  type CellValue,
  type Edition,
  type GridCell,
  type RelationDefinition,
  type SectionDefinition,
  type SectionId,
  sectionIds,
  type TableDefinition,
  type TableId,
  tableIds,
} from './editions/definition.ts'
export { type EditionId, editionOfYear, editions, findEdition, type KnownEdition } from './editions/index.ts'
export { enEquations } from './locales/en/equations.ts'
export { en } from './locales/en/index.ts'
export type { EquationLocale, Locale } from './locales/locale.ts'
export { zhCNEquations } from './locales/zh-CN/equations.ts'
export { zhCN } from './locales/zh-CN/index.ts'
export { blankReport } from './model/blank.ts'
export { type CellInput, type CellInputError, type CellRemark, parseCell } from './model/cell-input.ts'
export {
  type AnyTable,
  type Block,
  type Body,
  type BodyType,
  cellOf,
  type Explanation,
  type ExplanationReason,
  narrativeOf,
  type Report,
  type Text,
  tableOf,
  withCell,
} from './model/report.ts'
export { isReport } from './model/structure.ts'
export { plainText, textsOf } from './model/text.ts'
export type { Claim, ClaimSubject, ClaimTarget } from './prose/claim.ts'
export { claimValue } from './prose/claim-value.ts'
export { type ClaimContext, findClaims } from './prose/find-claims.ts'
export { proposeRepairs } from './repair/propose.ts'
export type { CellEdit, Repair, RepairCause, Slip, SlipCause } from './repair/repair.ts'
export type { Rule } from './rules/define-rule.ts'
export type { Finding, FindingCode, Passage, Severity } from './rules/finding.ts'
export { findRule, type RuleId, rules } from './rules/index.ts'
