import type { CellAddress, Finding, Severity } from '@gouji/core/check'

/** What is wrong with one cell. */
export interface CellFindings {
  readonly severity: Severity
  readonly findings: readonly Finding[]
  /** How many equations the cell breaks with; the culprit usually breaks the most. */
  readonly weight: number
}

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export function worst(findings: readonly Finding[]): Severity {
  return severities.find(severity => findings.some(finding => finding.severity === severity)) ?? 'info'
}

export function findingsByCell(findings: readonly Finding[]): ReadonlyMap<CellAddress, CellFindings> {
  const lists = new Map<CellAddress, Finding[]>()
  for (const finding of findings) {
    for (const cell of finding.cells) {
      const list = lists.get(cell)
      if (list) list.push(finding)
      else lists.set(cell, [finding])
    }
  }
  const cells = new Map<CellAddress, CellFindings>()
  lists.forEach((list, cell) => {
    const severity = worst(list)
    cells.set(cell, { severity, findings: list, weight: list.filter(one => one.severity === severity).length })
  })
  return cells
}

export interface FindingGroup {
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

/** Errors first; groups without findings are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return severities
    .map(severity => ({ severity, findings: findings.filter(finding => finding.severity === severity) }))
    .filter(group => group.findings.length > 0)
}

/** Without those that call a cell blank while a text that is no figure stands in it. */
export function withoutFilled(
  findings: readonly Finding[],
  isFilled: (address: CellAddress) => boolean,
): readonly Finding[] {
  return findings.filter(finding => finding.code !== 'blank_cells' || !finding.cells.every(isFilled))
}

/** The cell a finding is about: the compared one stands last. */
export function mainCell(finding: Finding): CellAddress | undefined {
  return finding.cells[finding.cells.length - 1]
}
