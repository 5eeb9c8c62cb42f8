/** The form, the rules and the check, with the contract in zod. */

export {
  type CatalogueOptions,
  checkedElsewhere,
  type RuleEntry,
  ruleCatalogue,
} from './catalogue/rule-catalogue.ts'
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
export { cellAtPointer, describeCellInputError, describeProblem } from './locales/problem-sentences.ts'
export { zhCNEquations } from './locales/zh-CN/equations.ts'
export { zhCN } from './locales/zh-CN/index.ts'
export { blankReport } from './model/blank.ts'
export { type CellInput, type CellInputError, type CellRemark, parseCell } from './model/cell-input.ts'
export { toJsonSchema } from './model/json-schema.ts'
export { type ParseResult, type Problem, type ProblemCode, parseReport } from './model/parse.ts'
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
export { reportSchema, reportSchemaOf } from './model/schema.ts'
export { isReport } from './model/structure.ts'
export { plainText, textsOf } from './model/text.ts'
export type { Claim, ClaimSubject, ClaimTarget } from './prose/claim.ts'
export { claimValue } from './prose/claim-value.ts'
export { type ClaimContext, findClaims } from './prose/find-claims.ts'
export { proposeRepairs } from './repair/propose.ts'
export type { CellEdit, Repair, RepairCause, Slip, SlipCause } from './repair/repair.ts'
export { checkRollUp, type RollUpOptions } from './roll-up/check-roll-up.ts'
export type { RollUpRule } from './roll-up/define-roll-up-rule.ts'
export { type CellExplanation, type Contribution, explainCell } from './roll-up/explain-cell.ts'
export type { RollUpCode, RollUpFinding, RollUpParams } from './roll-up/finding.ts'
export { type RollUp, rollUpReports, type UncertainCell } from './roll-up/roll-up-reports.ts'
export { type RollUpRuleId, rollUpRules } from './roll-up/rules/index.ts'
export type { LeftOut, RollUpMember, RollUpScope } from './roll-up/scope.ts'
export type { Rule } from './rules/define-rule.ts'
export type { Finding, FindingCode, Passage, Severity } from './rules/finding.ts'
export { findRule, type RuleId, rules } from './rules/index.ts'
export { checkNarratives, type NarrativeOptions } from './similarity/check-narratives.ts'
export { findSimilarSiblings, type Sibling } from './similarity/find-similar-siblings.ts'
export {
  type SimilarityCode,
  type SimilarityFinding,
  type SimilarityParams,
  type SimilarityRuleId,
  similarityRules,
} from './similarity/finding.ts'
export {
  type Candidate,
  createSimilarityIndex,
  type SimilarityIndex,
  type SimilarityIndexOptions,
} from './similarity/lsh-index.ts'
export { compareNarratives, type NarrativeComparison, type SharedPassage } from './similarity/narratives.ts'
export { type NormalText, normalise } from './similarity/normalise.ts'
export { containment, jaccard, shinglesOf } from './similarity/shingles.ts'
export { estimateSimilarity, type Sketch, sketchText } from './similarity/sketch.ts'
