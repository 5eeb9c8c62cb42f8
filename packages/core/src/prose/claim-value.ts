import type { CellAddress, CellValue } from '../editions/definition.ts'
import { cellOf, type Report } from '../model/report.ts'
import type { Claim, ClaimTarget } from './claim.ts'

/** What the tables say of a target: the sum of what is filled, and whether that is all of it. */
export interface KnownValue {
  readonly sum: number
  readonly whole: boolean
}

function add(known: KnownValue, value: CellValue): KnownValue {
  return typeof value === 'number' ? { sum: known.sum + value, whole: known.whole } : { sum: known.sum, whole: false }
}

/** A blank total is read from its row: what is filled there is the least it can be. */
function totalOf(report: Report, cell: CellAddress): KnownValue {
  const [table, row, column] = cell.split('.') as [string, string, string]
  const sections = report.sections as unknown as Record<string, { table?: Record<string, Record<string, CellValue>> }>
  const values = column === 'total' ? sections[table]?.table?.[row] : undefined
  let known: KnownValue = { sum: 0, whole: values !== undefined }
  for (const name in values) if (name !== column) known = add(known, values[name]!)
  return known
}

export function knownValue(target: ClaimTarget, report: Report): KnownValue {
  let known: KnownValue = { sum: 0, whole: target.cells.length > 0 }
  for (const cell of target.cells) {
    const value = cellOf(report, cell)
    if (typeof value === 'number') known = add(known, value)
    else {
      const { sum, whole } = totalOf(report, cell)
      known = { sum: known.sum + sum, whole: known.whole && whole }
    }
  }
  return known
}

/** What the tables say where the claim says something; `null` where they do not hold it or a cell is blank. */
export function claimValue(claim: Claim, report: Report): number | null {
  const [first] = claim.targets
  if (!first) return null
  const { sum, whole } = knownValue(first, report)
  return whole ? sum : null
}
