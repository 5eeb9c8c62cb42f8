import { digitSlips } from './digits.ts'
import type { GroupFigures } from './figures.ts'
import type { RelationGroup } from './relation-groups.ts'
import type { SlipCause } from './repair.ts'

/** A slip and what it costs to believe in it: minus the natural logarithm of its chance. */
export interface Likelihood {
  readonly why: SlipCause
  readonly cost: number
}

/** Chance that a cell is wrong at all: what every further slip costs. */
export const slipRate = 0.004

/** Collects the chances of all kinds; the likeliest kind gives its name. */
function tally() {
  let sum = 0
  let best = 0
  let why: SlipCause = 'retyped'
  return {
    add(kind: SlipCause, chance: number): void {
      sum += chance
      if (chance <= best) return
      best = chance
      why = kind
    },
    likelihood: (): Likelihood => ({ why, cost: -Math.log(slipRate * sum) }),
  }
}

type Add = (kind: SlipCause, chance: number) => void

/** Another cell's figure written here: the one beside, above or below. */
function neighbourSlips(
  { layout }: RelationGroup,
  values: Float64Array,
  cell: number,
  written: number,
  add: Add,
): void {
  const beside = [layout.left[cell]!, layout.right[cell]!]
  const stacked = [layout.above[cell]!, layout.below[cell]!]
  for (const other of beside) if (other >= 0 && values[other] === written) add('neighbour_column', 0.04)
  for (const other of stacked) if (other >= 0 && values[other] === written) add('neighbour_row', 0.04)
}

/** A total reckoned wrongly: a part counted twice, left out or subtracted, or the total of before a change. */
function totalSlips(group: RelationGroup, values: Float64Array, cell: number, excess: number, add: Add): void {
  const { firstTerm, termCell, layout } = group
  for (const relation of layout.totalOf[cell]!) {
    let parts = 0
    let twice = 0
    let missing = 0
    let subtracted = 0
    for (let term = firstTerm[relation]!; term < firstTerm[relation + 1]!; term++) {
      const part = values[termCell[term]!]!
      if (termCell[term] === cell || !(part > 0)) continue
      parts++
      if (part === excess) twice++
      if (part === -excess) missing++
      if (2 * part === -excess) subtracted++
    }
    if (parts === 0) continue
    add('counted_twice', (0.04 * twice) / parts)
    add('part_missing', (0.06 * missing) / parts)
    add('sign', (0.01 * subtracted) / parts)
  }
  if (layout.totalOf[cell]!.length > 0) add('total_not_updated', 0.04 / (1 + Math.abs(excess)))
}

/**
 * How one slip explains that a cell whose true figure is `truth` holds `written`. `values` are the figures of the
 * report; a neighbour's or part's is taken as it stands there.
 */
export function slipChance(group: RelationGroup, { values }: GroupFigures, cell: number, truth: number): Likelihood {
  const written = values[cell]!
  const { add, likelihood } = tally()
  digitSlips(truth, written, add)
  if (written === 0) add('left_out', 0.05)
  neighbourSlips(group, values, cell, written, add)
  totalSlips(group, values, cell, written - truth, add)
  return likelihood()
}
