import type { Report } from '../model/report.ts'
import type { Grade } from '../rules/define-rule.ts'
import type { Severity } from '../rules/finding.ts'
import type { RollUpDraft } from './finding.ts'
import type { Contributor, LeftOut, RollUpScope } from './scope.ts'

/** What a roll-up rule may look at. */
export interface RollUpContext {
  readonly scope: RollUpScope
  readonly contributors: readonly Contributor[]
  readonly leftOut: readonly LeftOut[]
  /** The supervising body's report, `null` when only its subordinates' are looked at. */
  readonly parent: Report | null
  /** Whether the parent's figures were computed (`rollUpReports`) rather than typed. */
  readonly generated: boolean
  /** Stamps of the reports the parent was computed from, where they were kept. */
  readonly frozen: Readonly<Record<string, string>> | undefined
}

/** A rule over a supervising body's report and those of its subordinates (domain 3.5). */
export interface RollUpRule<Id extends string = string> {
  readonly id: Id
  /** Code of the relation in the domain's own catalogue, e.g. `H-SUM`. */
  readonly code: string
  readonly severity: Severity
  readonly overridable?: boolean
  readonly grade: Grade
  readonly evaluate: (context: RollUpContext) => readonly RollUpDraft[]
}

export function defineRollUpRule<const Id extends string>(rule: RollUpRule<Id>): RollUpRule<Id> {
  return rule
}
