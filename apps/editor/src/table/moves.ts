import type { CellAddress } from '@gouji/core/check'
import type { TableLayout } from './layout.ts'

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'rowStart'
  | 'rowEnd'
  | 'tableStart'
  | 'tableEnd'
  | 'enter'
  | 'enterBack'

const steps = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const
const far = { top: 'up', bottom: 'down', rowStart: 'left', rowEnd: 'right' } as const

/** The next cell of figures in a direction, over headers in between; `undefined` at the edge. */
function next(layout: TableLayout, from: CellAddress, direction: keyof typeof steps): CellAddress | undefined {
  const start = layout.positionOf(from)
  if (!start) return undefined
  const [down, right] = steps[direction]
  let { row, column } = start
  for (;;) {
    row += down
    column += right
    const placed = layout.at(row, column)
    if (!placed) return undefined
    const { address } = placed.cell
    if (address !== undefined && address !== from) return address
  }
}

function furthest(layout: TableLayout, from: CellAddress, direction: keyof typeof steps): CellAddress {
  let at = from
  for (;;) {
    const further = next(layout, at, direction)
    if (further === undefined) return at
    at = further
  }
}

/** Enter at the foot of a column goes on at the head of the next one; Shift+Enter the other way. */
function enter(layout: TableLayout, from: CellAddress): CellAddress {
  const below = next(layout, from, 'down')
  if (below !== undefined) return below
  const beside = next(layout, from, 'right')
  return beside === undefined ? from : furthest(layout, beside, 'up')
}

function enterBack(layout: TableLayout, from: CellAddress): CellAddress {
  const above = next(layout, from, 'up')
  if (above !== undefined) return above
  const beside = next(layout, from, 'left')
  return beside === undefined ? from : furthest(layout, beside, 'down')
}

/** The cell a move leads to; the same cell where there is none. */
export function moveFrom(layout: TableLayout, from: CellAddress, move: Move): CellAddress {
  const { cells } = layout.table
  switch (move) {
    case 'tableStart':
      return cells[0]?.address ?? from
    case 'tableEnd':
      return cells[cells.length - 1]?.address ?? from
    case 'enter':
      return enter(layout, from)
    case 'enterBack':
      return enterBack(layout, from)
    case 'top':
    case 'bottom':
    case 'rowStart':
    case 'rowEnd':
      return furthest(layout, from, far[move])
    default:
      return next(layout, from, move) ?? from
  }
}
