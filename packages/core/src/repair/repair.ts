import type { CellAddress } from '../editions/definition.ts'

/** How a wrong figure may have come about, from one slip of typing, reckoning or import. */
export const slipCauses = [
  'digit_swap',
  'digit_lost',
  'digit_doubled',
  'digit_changed',
  'off_by_one',
  'left_out',
  'neighbour_column',
  'neighbour_row',
  'split_digits',
  'counted_twice',
  'part_missing',
  'sign',
  'total_not_updated',
  'retyped',
] as const
export type SlipCause = (typeof slipCauses)[number]

/** `several`: slips of different kinds, see `slips`. `forced_blank`: no slip, the relations leave one figure only. */
export type RepairCause = SlipCause | 'several' | 'forced_blank'

export interface CellEdit {
  readonly cell: CellAddress
  /** The figure in the report; `null` for a blank. */
  readonly from: number | null
  readonly to: number
}

/** One assumed slip and the cells it touched, e.g. two neighbours whose figures were exchanged. */
export interface Slip {
  readonly why: SlipCause
  readonly cells: readonly CellAddress[]
}

/**
 * A proposal, never a correction: a smallest set of edits after which the relations in `resolves` hold and none that
 * held is broken. With `forced_blank` the blanks that the relations leave no choice for, however the rest is mended.
 */
export interface Repair {
  /** In the order of the form. */
  readonly edits: readonly CellEdit[]
  readonly why: RepairCause
  /** The slips assumed, together touching every edited cell; empty for `forced_blank`. */
  readonly slips: readonly Slip[]
  /** Relation instances that this mends, or for blanks makes certain, in the order of the edition. */
  readonly resolves: readonly string[]
  readonly message: string
}

/** What the search came to. */
export interface RepairSearch {
  /** Most plausible first. All of them mend the same relations; the forced blanks, if any, come last. */
  readonly repairs: readonly Repair[]
  /** Broken relations for which it cannot be told: no edit of up to three cells in a table makes them hold. */
  readonly undecided: readonly string[]
  /** There are more equally small repairs than are listed. */
  readonly moreRepairs: boolean
}
