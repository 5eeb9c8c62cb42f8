import type { CellAddress, CellValue } from '../editions/definition.ts'
import { blankReport } from '../model/blank.ts'
import { type Body, type Report, tableOf } from '../model/report.ts'
import { addUpCell, type Uncertainty } from './explain-cell.ts'
import { contributorsOf, type LeftOut, type RollUpScope } from './scope.ts'

/** A cell of the roll-up that was left blank, and why. */
export interface UncertainCell {
  readonly cell: CellAddress
  readonly why: Uncertainty
  /** The sum of what is known, where that can be told. */
  readonly known: CellValue
  /** The bodies that left the cell blank. */
  readonly blankIn: readonly string[]
}

export interface RollUp {
  /** Tables only: prose does not add up. */
  readonly report: Report
  readonly uncertain: readonly UncertainCell[]
  readonly leftOut: readonly LeftOut[]
  /** Stamps of the reports it was computed from, by body: keep them to see later which have changed. */
  readonly stamps: Readonly<Record<string, string>>
}

/** The stamps of the reports that are added up, as they are now, by body. */
export function stampsOf(scope: RollUpScope): Record<string, string> {
  const stamps: Record<string, string> = {}
  for (const { id, stamp } of contributorsOf(scope).contributors) if (stamp !== undefined) stamps[id] = stamp
  return stamps
}

/**
 * A supervising body's report computed from its own and its subordinates': every cell the exact sum.
 * A cell that one of them left blank stays blank and is listed, never taken for 0.
 */
export function rollUpReports(scope: RollUpScope, body: Partial<Body>): RollUp {
  const { contributors, leftOut } = contributorsOf(scope)
  const report = blankReport(scope.edition, { year: scope.year, body })
  const uncertain: UncertainCell[] = []
  for (const definition of scope.edition.cells) {
    const { address, table, row, column } = definition
    const { value, uncertain: why, known, contributions } = addUpCell(definition, contributors)
    tableOf(report, table)[row]![column] = value
    if (why === undefined) continue
    const blankIn = contributions.filter(part => part.value === null).map(part => part.id)
    uncertain.push({ cell: address, why, known, blankIn })
  }
  return { report, uncertain, leftOut, stamps: stampsOf(scope) }
}
