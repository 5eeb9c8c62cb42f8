import { additionAt } from '../../editions/additions.ts'
import type { CellDefinition, CellType } from '../../editions/definition.ts'
import { cellOf, type Report } from '../../model/report.ts'
import { type CellFigure, isNothing, subtractCells } from '../cell-sum.ts'
import { defineRollUpRule, type RollUpContext } from '../define-roll-up-rule.ts'
import { addUpCell, type Contribution } from '../explain-cell.ts'
import type { ResidualPart, RollUpDraft } from '../finding.ts'

function isNegative(figure: CellFigure): boolean {
  return typeof figure === 'number' ? figure < 0 : figure.charAt(0) === '-'
}

function partOf(
  type: CellType,
  { id, name, value }: Contribution,
  expected: CellFigure,
  actual: CellFigure,
): ResidualPart {
  const figure = value as CellFigure
  const others = subtractCells(type, expected, figure)!
  const implied = subtractCells(type, actual, others)!
  const part = { id, name, value, implied }
  if (isNothing(figure)) return part
  if (isNothing(implied)) return { ...part, suspect: 'left_out' }
  const surplus = subtractCells(type, subtractCells(type, implied, figure)!, figure)!
  return isNothing(surplus) ? { ...part, suspect: 'counted_twice' } : part
}

function compareCell(
  definition: CellDefinition,
  parent: Report,
  { scope, contributors, leftOut, generated }: RollUpContext,
): RollUpDraft | undefined {
  const { address, type } = definition
  const actual = cellOf(parent, address)
  const { value: expected, contributions } = addUpCell(definition, contributors)
  // A blank is the subject of `cell-blank` and `roll-up-uncertain`: what cannot be told is not broken.
  if (actual === null || expected === null) return undefined
  const difference = subtractCells(type, actual, expected)
  if (difference === undefined) {
    const params = { names: [parent.body.name] }
    return { instance: `roll-up-sum:${address}`, code: 'roll_up_unit', params, cells: [address], members: [] }
  }
  if (isNothing(difference)) return undefined
  const addition = additionAt(scope.edition, address)
  const params = {
    expected,
    actual,
    difference,
    parts: contributions.map(part => partOf(type, part, expected, actual)),
    additivity: addition.kind,
    care: addition.care,
  }
  const members = contributions.map(part => part.id)
  const about = { instance: `roll-up-sum:${address}`, cells: [address], members }
  const missing = leftOut.filter(({ why }) => why !== 'duplicate').length
  // Reports that are not there can only add; a supervising body's figure above the sum may be theirs.
  if (missing > 0 && (type === 'change' || !isNegative(difference))) {
    return { ...about, code: 'roll_up_sum_incomplete', params: { ...params, missing }, severity: 'info' }
  }
  const draft = { ...about, code: 'roll_up_sum', params } as const
  return generated ? { ...draft, severity: 'error' } : draft
}

/** H-SUM: a cell of the supervising body's report is its own figure and all its subordinates' together. */
export const rollUpSum = defineRollUpRule({
  id: 'roll-up-sum',
  code: 'H-SUM',
  severity: 'warning',
  overridable: true,
  grade: 'P',
  evaluate(context) {
    const { parent, scope } = context
    if (!parent || parent.edition !== scope.edition.id) return []
    const findings: RollUpDraft[] = []
    for (const definition of scope.edition.cells) {
      const draft = compareCell(definition, parent, context)
      if (draft) findings.push(draft)
    }
    return findings
  },
})
