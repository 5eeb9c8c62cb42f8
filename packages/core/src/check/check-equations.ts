import { findEdition } from '../editions/index.ts'
import type { EquationLocale } from '../locales/locale.ts'
import type { Report } from '../model/report.ts'
import { equationRules } from '../rules/equations.ts'
import type { Finding } from '../rules/finding.ts'
import { relationsOf } from './edition-relations.ts'
import { draftOf } from './relation-findings.ts'
import { brokenIn, countRelations, figureReader, type RelationCount, residualsOf } from './relation-state.ts'
import { toFinding } from './word.ts'

export interface EquationVerdict {
  readonly relations: RelationCount
  /** What `checkReport` finds about these equations, byte for byte. */
  readonly broken: readonly Finding[]
}

/** Checks the equations within a report and nothing else: for the widget, in which the other rules have no room. */
export function checkEquations(report: Report, locale: EquationLocale): EquationVerdict {
  const edition = findEdition(report.edition)!
  const { within, compiledWithin } = relationsOf(edition)
  const residuals = residualsOf(report, edition)
  const relations = countRelations(edition, residuals)
  const unequal = brokenIn(within, compiledWithin, residuals)
  const figureOf = figureReader(report, undefined)
  const wording = { report, previous: undefined, edition, locale }
  const broken = ([] as Finding[]).concat(
    ...equationRules.map(rule =>
      unequal
        .filter(relation => relation.rule === rule.id)
        .map(relation => toFinding(draftOf(rule, relation, figureOf), rule, wording)),
    ),
  )
  return { relations, broken }
}
