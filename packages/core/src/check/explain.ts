import type { Explanation, Report } from '../model/report.ts'
import type { Finding } from '../rules/finding.ts'
import { findRule } from '../rules/index.ts'
import { valuesOf } from './word.ts'

/** Why a finding is legitimate, who says so, and when (UTC, ISO 8601 with Z). */
export type Reason = Pick<Explanation, 'reason' | 'text' | 'by' | 'at'>

/** Whether a recorded reason settles a finding: a warning always, an error where its rule allows that; a note needs none. */
export function isExplainable({ severity, rule }: Pick<Finding, 'severity' | 'rule'>): boolean {
  return severity === 'warning' || (severity === 'error' && findRule(rule)?.overridable === true)
}

/**
 * The explanation of a finding, for the report's `explanations`. It holds while the figures it was given for stand.
 * Throws a `RangeError` for a finding that cannot be explained, and for the reason `other` without words.
 */
export function explain(finding: Finding, reason: Reason, report: Report, previous?: Report): Explanation {
  if (!isExplainable(finding)) throw new RangeError(`${finding.instance} cannot be settled by a reason`)
  if (reason.reason === 'other' && reason.text.trim() === '') throw new RangeError('the reason “other” needs words')
  const { text, by, at } = reason
  return {
    instance: finding.instance,
    reason: reason.reason,
    text,
    by,
    at,
    values: valuesOf(finding, report, previous),
  }
}
