import type { CellValue, Edition, RelationDefinition, Term } from '../editions/definition.ts'
import type { CompiledRelations } from '../engine/compile.ts'
import { evaluate, outcome } from '../engine/evaluate.ts'
import { cellOf, type Report } from '../model/report.ts'
import { tableValuesOf } from '../model/structure.ts'
import { relationsOf } from './edition-relations.ts'

/** How many equations within the report there are, how many can be told (no blank cell), how many hold. */
export interface RelationCount {
  readonly total: number
  readonly checked: number
  readonly held: number
}

/** A figure for the engine: blank, and a decimal, which no relation adds up, is NaN. */
export function asFigure(value: CellValue): number {
  return typeof value === 'number' ? value : Number.NaN
}

/** The figures of a report in the order of `edition.cells`. */
export function figuresOf(report: Report, edition: Edition): Float64Array {
  return Float64Array.from(edition.cells, cell => asFigure(cellOf(report, cell.address)))
}

/** The figures that the relations over two years read, in the order of `acrossCells`. */
export function figuresOverYears(report: Report, previous: Report, edition: Edition): Float64Array {
  return Float64Array.from(relationsOf(edition).acrossCells, ({ cell, year }) =>
    asFigure(cellOf(year ? previous : report, cell)),
  )
}

const scratch = new Map<Edition, Float64Array>()

/**
 * `left − right` of each relation within the report. The array is used again by the next call for the edition:
 * allocating it would cost more than the sums.
 */
export function residualsOf(report: Report, edition: Edition): Float64Array {
  let residuals = scratch.get(edition)
  if (!residuals) {
    residuals = new Float64Array(relationsOf(edition).within.length)
    scratch.set(edition, residuals)
  }
  if (!edition.sumUp(tableValuesOf(report), residuals)) {
    evaluate(relationsOf(edition).compiledWithin, figuresOf(report, edition), residuals)
  }
  return residuals
}

/** The same for the relations that read last year's report. */
export function residualsOverYears(report: Report, previous: Report, edition: Edition): Float64Array {
  const { compiledAcross } = relationsOf(edition)
  const residuals = new Float64Array(compiledAcross.size)
  evaluate(compiledAcross, figuresOverYears(report, previous, edition), residuals)
  return residuals
}

/** The broken relations, in the order of the edition. */
export function brokenIn(
  definitions: readonly RelationDefinition[],
  { isEquality }: CompiledRelations,
  residuals: Float64Array,
): RelationDefinition[] {
  return definitions.filter((_, i) => outcome(isEquality[i] === 1, residuals[i]!) === 'broken')
}

/** The figure of a term's cell in this year's or last year's report. */
export function figureReader(report: Report, previous: Report | undefined): (term: Term) => number {
  return ({ cell, year }) => {
    const source = year ? previous : report
    return source ? asFigure(cellOf(source, cell)) : Number.NaN
  }
}

export function countRelations(edition: Edition, residuals: Float64Array): RelationCount {
  const { isEquality, equalities } = relationsOf(edition).compiledWithin
  let unknown = 0
  let broken = 0
  for (let i = 0; i < residuals.length; i++) {
    const residual = residuals[i]!
    if (residual === 0 || isEquality[i] === 0) continue
    if (Number.isNaN(residual)) unknown++
    else broken++
  }
  const checked = equalities - unknown
  return { total: equalities, checked, held: checked - broken }
}
