import type { GroupFigures } from './figures.ts'
import { type Correction, jointSlip } from './joint-slips.ts'
import type { Prior } from './prior.ts'
import type { RelationGroup } from './relation-groups.ts'
import type { SlipCause } from './repair.ts'
import { slipChance } from './slip-chance.ts'
import type { EditSet } from './smallest-sets.ts'

export interface AssumedSlip {
  readonly why: SlipCause
  readonly cells: readonly number[]
}

/** A set of edits with the slips that explain it best and what these cost to believe. */
export interface Explained {
  readonly set: EditSet
  readonly slips: readonly AssumedSlip[]
  readonly cost: number
}

/** Every way to divide up to three items into parts. */
function partitions<T>(items: readonly T[]): readonly (readonly (readonly T[])[])[] {
  const [a, b, c] = items as [T, T?, T?]
  if (b === undefined) return [[[a]]]
  if (c === undefined) return [[[a], [b]], [[a, b]]]
  return [[[a], [b], [c]], [[a, b], [c]], [[a, c], [b]], [[a], [b, c]], [[a, b, c]]]
}

export function explain(group: RelationGroup, figures: GroupFigures, prior: Prior, set: EditSet): Explained {
  const corrections = set.cells.map(
    (cell, i): Correction => ({ cell, written: figures.values[cell]!, truth: set.to[i]! }),
  )
  let surprise = 0
  for (const { cell, written, truth } of corrections) surprise += prior.cost(cell, truth) - prior.cost(cell, written)
  let best: Explained | undefined
  for (const parts of partitions(corrections)) {
    const slips: AssumedSlip[] = []
    let cost = surprise
    for (const part of parts) {
      const [first] = part as [Correction]
      const slip =
        part.length === 1 ? slipChance(group, figures, first.cell, first.truth) : jointSlip(group, figures, part)
      if (!slip) break
      cost += slip.cost
      slips.push({ why: slip.why, cells: part.map(({ cell }) => cell) })
    }
    if (slips.length === parts.length && (!best || cost < best.cost)) best = { set, slips, cost }
  }
  return best!
}
