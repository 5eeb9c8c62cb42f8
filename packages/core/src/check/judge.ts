import type { Report } from '../model/report.ts'
import type { RepairSearch } from '../repair/repair.ts'
import { searchRepairs } from '../repair/search.ts'
import type { Finding } from '../rules/finding.ts'
import { evaluateReport } from './check-report.ts'
import { isExplainable } from './explain.ts'
import { collectFindings } from './findings.ts'
import type { CheckOptions } from './options.ts'
import { countRelations, type RelationCount } from './relation-state.ts'

/** An error stands in the way of submission unless a reason is recorded for it, where its rule allows that. */
export function isBlocking(finding: Finding): boolean {
  if (finding.severity !== 'error') return false
  return !(finding.explanation?.state === 'attached' && isExplainable(finding))
}

export interface Verdict extends RepairSearch {
  /** No finding stands in the way of submission. */
  readonly valid: boolean
  readonly findings: readonly Finding[]
  readonly relations: RelationCount
}

const nothingToMend: RepairSearch = { repairs: [], undecided: [], moreRepairs: false }

/** Everything that is to be said about a report: findings, repairs, counts. `checkReport` gives the findings alone. */
export function judge(report: Report, options: CheckOptions = {}): Verdict {
  const state = evaluateReport(report, options)
  const findings = collectFindings(state)
  const relations = countRelations(state.edition, state.inYear)
  const search = relations.held < relations.total ? searchRepairs(report, state) : nothingToMend
  return { valid: !findings.some(isBlocking), findings, ...search, relations }
}
