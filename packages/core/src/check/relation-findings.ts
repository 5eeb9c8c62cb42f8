import type { RelationDefinition, Term } from '../editions/definition.ts'
import { exactSum, toFigure } from '../engine/exact-sum.ts'
import type { RelationRule } from '../rules/define-rule.ts'
import type { FindingDraft } from '../rules/finding.ts'

/** The figure of a term's cell, this year's or last year's. */
export type FigureOf = (term: Term) => number

function addends(terms: readonly Term[], figureOf: FigureOf, sign: number): number[] {
  return terms.map(term => sign * term.coefficient * figureOf(term))
}

/** What to say of a relation that does not hold: the left side is what is stated, the right what the others give. */
export function draftOf(rule: RelationRule, relation: RelationDefinition, figureOf: FigureOf): FindingDraft {
  const { left, right, instance } = relation
  const stated = addends(left, figureOf, 1)
  const given = addends(right, figureOf, 1)
  const params = {
    expected: toFigure(exactSum(given)),
    actual: toFigure(exactSum(stated)),
    difference: toFigure(exactSum([...stated, ...addends(right, figureOf, -1)])),
  }
  // A total comes after its parts; sides that are sums themselves stay in the order of the form.
  const terms = left.length === 1 ? [...right, ...left] : [...left, ...right]
  const cells = terms.filter(term => term.year === undefined).map(term => term.cell)
  const previousCells = terms.filter(term => term.year !== undefined).map(term => term.cell)
  const { severity } = relation
  const draft = { instance, code: rule.finding, params, cells, ...(severity && { severity }) }
  return previousCells.length > 0 ? { ...draft, previousCells } : draft
}
