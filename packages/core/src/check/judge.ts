import type { Report } from '../model/report.ts'
import type { Finding } from '../rules/finding.ts'
import { findRule } from '../rules/index.ts'
import { type CheckOptions, createChecker, type RelationCount } from './checker.ts'

/** The rules that do not hold on a report, in the order of the rule list. The report must be valid JSON of its edition. */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Finding[] {
  return createChecker(report, options).findings()
}

/** An error stands in the way of submission unless a reason is recorded for it, where its rule allows that. */
export function isBlocking(finding: Finding): boolean {
  if (finding.severity !== 'error') return false
  return !(finding.explanation?.state === 'attached' && findRule(finding.rule)?.overridable)
}

export interface Verdict {
  /** No finding stands in the way of submission. */
  readonly valid: boolean
  readonly findings: readonly Finding[]
  readonly relations: RelationCount
}

export function judge(report: Report, options: CheckOptions = {}): Verdict {
  const checker = createChecker(report, options)
  const findings = checker.findings()
  return { valid: !findings.some(isBlocking), findings, relations: checker.relations() }
}
