import type { Addition } from '../editions/addition.ts'
import { additionAt } from '../editions/additions.ts'
import type { CellAddress, CellDefinition, CellValue } from '../editions/definition.ts'
import { cellOf } from '../model/report.ts'
import { type CellFigure, type SumProblem, sumCells } from './cell-sum.ts'
import { type Contributor, contributorsOf, type LeftOut, type RollUpScope } from './scope.ts'

/** What one body adds to a cell. */
export interface Contribution {
  readonly id: string
  readonly name: string
  /** `null` when the body left the cell blank. */
  readonly value: CellValue
}

/** Why a cell of the roll-up has no figure: a blank contribution, nothing to add up, or no exact sum. */
export type Uncertainty = 'blank' | 'nothing' | SumProblem

/** A cell of a roll-up and what it is made of. */
export interface CellExplanation {
  readonly cell: CellAddress
  /** The exact sum, `null` where it cannot be told. */
  readonly value: CellValue
  readonly uncertain?: Uncertainty
  /** The sum of the contributions that are not blank, where that can be told. */
  readonly known: CellValue
  readonly contributions: readonly Contribution[]
  /** Bodies of the scope that are not in the sum. */
  readonly leftOut: readonly LeftOut[]
  readonly addition: Addition
}

/** The cell as the sum over these bodies. */
export function addUpCell(
  definition: CellDefinition,
  contributors: readonly Contributor[],
): Pick<CellExplanation, 'value' | 'uncertain' | 'known' | 'contributions'> {
  const cell = definition.address
  const contributions = contributors.map(({ id, name, report }) => ({ id, name, value: cellOf(report, cell) }))
  if (contributions.length === 0) return { value: null, uncertain: 'nothing', known: null, contributions }
  const figures: CellFigure[] = []
  for (const { value } of contributions) if (value !== null) figures.push(value)
  const sum = sumCells(definition.type, figures)
  if (!sum.ok) return { value: null, uncertain: sum.why, known: null, contributions }
  return figures.length < contributions.length
    ? { value: null, uncertain: 'blank', known: figures.length > 0 ? sum.value : null, contributions }
    : { value: sum.value, known: sum.value, contributions }
}

/** What a cell of the roll-up is made of. Throws a `RangeError` for an address the edition does not have. */
export function explainCell(scope: RollUpScope, address: CellAddress): CellExplanation {
  const definition = scope.edition.cells[scope.edition.slots.get(address) ?? -1]
  if (!definition) throw new RangeError(`${scope.edition.id} has no cell ${address}`)
  const { contributors, leftOut } = contributorsOf(scope)
  return {
    cell: address,
    ...addUpCell(definition, contributors),
    leftOut,
    addition: additionAt(scope.edition, address),
  }
}
