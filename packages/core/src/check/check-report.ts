import type { Report } from '../model/report.ts'
import type { Finding } from '../rules/finding.ts'
import { collectFindings, type Evaluated } from './findings.ts'
import { type CheckOptions, settingsOf } from './options.ts'
import { countRelations, type RelationCount, residualsOf, residualsOverYears } from './relation-state.ts'

export function evaluateReport(report: Report, options: CheckOptions): Evaluated {
  const settings = settingsOf(report, options)
  const { edition, previous } = settings
  const inYear = residualsOf(report, edition)
  const overYears = previous && residualsOverYears(report, previous, edition)
  return { report, ...settings, inYear, overYears }
}

/** The rules that do not hold on a report, in the order of the rule list. The report must be valid JSON of its edition. */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Finding[] {
  return collectFindings(evaluateReport(report, options))
}

/** How many of the equations within a report hold, without any other rule. */
export function checkRelations(report: Report): RelationCount {
  const { edition } = settingsOf(report, {})
  return countRelations(edition, residualsOf(report, edition))
}
