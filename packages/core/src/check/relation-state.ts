import type { CellValue, Edition, RelationDefinition, Term } from '../editions/definition.ts'
import type { CompiledRelations } from '../engine/compile.ts'
import { evaluate, type Outcome, outcome, type RelationState } from '../engine/evaluate.ts'
import { plainLimit } from '../engine/exact-sum.ts'
import { cellOf, type Report } from '../model/report.ts'
import { readState } from '../model/structure.ts'
import { relationsOf } from './edition-relations.ts'

/** How many equations within the report there are, how many can be told (no blank cell), how many hold. */
export interface RelationCount {
  readonly total: number
  readonly checked: number
  readonly held: number
}

export function asFigure(value: CellValue): number {
  return typeof value === 'number' ? value : Number.NaN
}

const states = new Map<Edition, RelationState>()

/**
 * The figures and residuals of a report. The arrays are used again by the next call for the edition: allocating them
 * would cost more than the sums.
 */
export function stateOf(report: Report, edition: Edition): RelationState {
  const { compiledWithin } = relationsOf(edition)
  let state = states.get(edition)
  if (!state) {
    state = { values: new Float64Array(compiledWithin.slots), residuals: new Float64Array(compiledWithin.size) }
    states.set(edition, state)
  }
  const magnitude = readState(report, edition, state)
  // Beyond 2^53 sums of doubles round; with a blank cell the magnitude cannot tell.
  if (
    !(magnitude <= Number.MAX_SAFE_INTEGER) &&
    state.values.some(value => value > plainLimit || value < -plainLimit)
  ) {
    evaluate(compiledWithin, state.values, state.residuals)
  }
  return state
}

/** The relations that read last year's report, over both reports' figures. */
export function stateOverYears(edition: Edition, figures: Float64Array, previous: Report): RelationState {
  const { compiledAcross } = relationsOf(edition)
  const values = withPrevious(edition, figures, previous)
  const residuals = new Float64Array(compiledAcross.size)
  evaluate(compiledAcross, values, residuals)
  return { values, residuals }
}

/** This year's figures followed by those of last year's that relations read. */
export function withPrevious(edition: Edition, figures: Float64Array, previous: Report): Float64Array {
  const { previousCells } = relationsOf(edition)
  const size = edition.cells.length
  const all = new Float64Array(size + previousCells.length)
  all.set(figures.subarray(0, size))
  previousCells.forEach((cell, i) => {
    all[size + i] = asFigure(cellOf(previous, cell))
  })
  return all
}

export function outcomeOf(relations: CompiledRelations, { residuals }: RelationState, relation: number): Outcome {
  return outcome(relations.isEquality[relation] === 1, residuals[relation]!)
}

/** The broken relations, in the order of the edition. */
export function brokenIn(
  definitions: readonly RelationDefinition[],
  relations: CompiledRelations,
  state: RelationState,
): RelationDefinition[] {
  const broken: RelationDefinition[] = []
  for (let i = 0; i < definitions.length; i++) {
    if (outcomeOf(relations, state, i) === 'broken') broken.push(definitions[i]!)
  }
  return broken
}

/** The figure of a term's cell in this year's or last year's report. */
export function figureReader(
  edition: Edition,
  state: RelationState,
  previous: Report | undefined,
): (term: Term) => number {
  return ({ cell, year }) =>
    year === undefined
      ? state.values[edition.slots.get(cell)!]!
      : previous
        ? asFigure(cellOf(previous, cell))
        : Number.NaN
}

export function countRelations(edition: Edition, state: RelationState): RelationCount {
  const { compiledWithin } = relationsOf(edition)
  const { isEquality, size } = compiledWithin
  let total = 0
  let checked = 0
  let held = 0
  for (let i = 0; i < size; i++) {
    if (isEquality[i] === 0) continue
    total++
    const residual = state.residuals[i]!
    if (residual === 0) held++
    if (!Number.isNaN(residual)) checked++
  }
  return { total, checked, held }
}
