import type { Edition, RelationDefinition } from '../editions/definition.ts'
import type { Locale } from '../locales/locale.ts'
import type { Report } from '../model/report.ts'
import { createContext } from '../rules/context.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Finding, FindingDraft } from '../rules/finding.ts'
import { rules } from '../rules/index.ts'
import { relationsOf } from './edition-relations.ts'
import { draftOf } from './relation-findings.ts'
import { brokenIn, figureReader } from './relation-state.ts'
import { toFinding } from './word.ts'

/** A report whose relations have been evaluated. */
export interface Evaluated {
  readonly report: Report
  readonly edition: Edition
  readonly previous: Report | undefined
  readonly locale: Locale
  /** Residuals of the relations within the report. */
  readonly inYear: Float64Array
  /** Residuals of those that read last year's, where there is one. */
  readonly overYears: Float64Array | undefined
}

function brokenRelations({ edition, inYear, overYears }: Evaluated): RelationDefinition[] {
  const { within, compiledWithin, across, compiledAcross } = relationsOf(edition)
  const broken = brokenIn(within, compiledWithin, inYear)
  return overYears ? broken.concat(brokenIn(across, compiledAcross, overYears)) : broken
}

/** What every rule finds, in the order of the rule list. */
export function collectFindings(evaluated: Evaluated): readonly Finding[] {
  const { report, edition, previous } = evaluated
  const broken = brokenRelations(evaluated)
  const figureOf = figureReader(report, previous)
  const context = createContext(report, edition, previous)
  const findings: Finding[] = []
  const draftsOf = (rule: Rule): readonly FindingDraft[] => {
    if (rule.kind === 'function') return rule.evaluate(context)
    if (broken.length === 0) return []
    return broken.filter(relation => relation.rule === rule.id).map(relation => draftOf(rule, relation, figureOf))
  }
  for (const rule of rules as readonly Rule[]) {
    for (const draft of draftsOf(rule)) findings.push(toFinding(draft, rule, evaluated))
  }
  return findings
}
