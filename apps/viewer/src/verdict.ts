import {
  type CellAddress,
  checkEquations,
  type EquationLocale,
  type EquationVerdict,
  type Finding,
  type Report,
} from '@gouji/core/check'

/** How a cell takes part in a relation that does not hold: as the stated figure, or as one it was compared with. */
export type Mark = 'stated' | 'part'

export interface Verdict extends EquationVerdict {
  readonly marks: ReadonlyMap<CellAddress, Mark>
}

/** The cell compared comes last; in a balance no side is the stated one, so all its cells are. */
function marksOf(broken: readonly Finding[]): Map<CellAddress, Mark> {
  const marks = new Map<CellAddress, Mark>()
  for (const { cells, code } of broken) {
    cells.forEach((cell, i) => {
      const mark = code === 'balance_mismatch' || i === cells.length - 1 ? 'stated' : 'part'
      if (marks.get(cell) !== 'stated') marks.set(cell, mark)
    })
  }
  return marks
}

/** Core's verdict on the equations of a report, and the cells it is about. */
export function judgeReport(report: Report, locale: EquationLocale): Verdict {
  const { relations, broken } = checkEquations(report, locale)
  return { relations, broken, marks: marksOf(broken) }
}
