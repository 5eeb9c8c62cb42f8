import { normalLabel } from '../labels/stream.ts'
import type { GroupFigures, LocatedRow, LocatedTable } from './locate.ts'

/** The row of a group that takes whatever its other rows do not name. */
const catchAll = normalLabel('其他')

/** A group of rows that the source prints as one row. */
export interface StandIn {
  readonly group: GroupFigures
  /** The row that takes the figures. */
  readonly into: LocatedRow
  readonly others: readonly LocatedRow[]
}

/** The official label of a row. */
export function labelOf(row: LocatedRow): string {
  const { rowPath } = row.cells[0]!
  return rowPath[rowPath.length - 1]!
}

/**
 * An older form has one row where a newer one has a group of rows. Its figures belong to the group's catch-all row,
 * when the source prints none of the group's own rows.
 */
export function standInOf(group: GroupFigures): StandIn | undefined {
  if (group.members.some(row => row.found)) return undefined
  const into = group.members.find(row => normalLabel(labelOf(row)).slice(1) === catchAll)
  return into ? { group, into, others: group.members.filter(row => row !== into) } : undefined
}

export function standInsOf(located: LocatedTable): StandIn[] {
  return located.groups.flatMap(group => standInOf(group) ?? [])
}
