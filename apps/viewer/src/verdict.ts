import {
  type CellAddress,
  checkRelations,
  checkReport,
  type Edition,
  type Finding,
  findEdition,
  type Locale,
  type RelationCount,
  type Report,
} from '@gouji/core/check'

/** How a cell takes part in a relation that does not hold: as the stated figure, or as one it was compared with. */
export type Mark = 'stated' | 'part'

export interface Verdict {
  readonly edition: Edition
  readonly findings: readonly Finding[]
  readonly relations: RelationCount
  /** The findings behind `relations`: equations within the report that do not hold. */
  readonly broken: readonly Finding[]
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

/** Core's verdict on a report, and what of it the page shows. */
export function judgeReport(report: Report, locale: Locale): Verdict {
  const edition = findEdition(report.edition)!
  const findings = checkReport(report, { locale })
  const equations = new Set(
    edition.relations.filter(relation => relation.comparison === 'equal').map(relation => relation.instance),
  )
  const broken = findings.filter(finding => equations.has(finding.instance))
  return { edition, findings, relations: checkRelations(report), broken, marks: marksOf(broken) }
}
