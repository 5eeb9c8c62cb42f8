import type { GroupFigures } from './figures.ts'
import type { RelationGroup } from './relation-groups.ts'

/** Edits of one group: `to[i]` is the new figure of `cells[i]`; cells ascend. */
export interface EditSet {
  readonly cells: readonly number[]
  readonly to: readonly number[]
}

/** Beyond this many wrong cells too many explanations fit for any to be worth naming. */
export const maxEdits = 3
/** More equally small sets than anyone will read. */
export const maxSets = 1000

function inOrder(a: EditSet, b: EditSet): number {
  const differs = a.cells.findIndex((cell, i) => cell !== b.cells[i])
  return a.cells[differs]! - b.cells[differs]!
}

/** Each edit at most doubles a difference, so that three of them stay below 2^53. */
const maxDifference = 2 ** 51

/**
 * All smallest sets of at most `maxEdits` edits after which every known equation of the group holds, as far as `accepts`
 * lets them pass, in the order of their cells; empty when there are none. Equations with a blank ask for nothing. Differences beyond 2^51 are not followed.
 *
 * Every set is found by peeling: some relation is touched by just one of its cells, which fixes that cell's figure, and
 * so on. That finds all sets as long as no three cells close a ring, which holds where every cell is in one relation of
 * each of two colours and no two cells are in the same two (tested for every edition). Sets whose figures the relations
 * leave open (two cells that stand in just the same known relations) are not looked for: a larger or smaller split of
 * the difference would do as well.
 */
export function smallestSets(
  group: RelationGroup,
  figures: GroupFigures,
  accepts: (set: EditSet) => boolean = () => true,
): EditSet[] {
  const { firstUse, useRelation, useSign, firstTerm, termCell, termSign, colour, colours, floor } = group
  const { known, values } = figures
  const residuals = Float64Array.from(figures.residuals)
  const size = residuals.length
  const brokenOf = new Int32Array(colours)
  let broken = 0
  for (let relation = 0; relation < size; relation++) {
    if (known[relation] === 1 && residuals[relation] !== 0) {
      if (Math.abs(residuals[relation]!) > maxDifference) return []
      broken++
      brokenOf[colour[relation]!]!++
    }
  }
  const edited: number[] = []
  const deltas: number[] = []
  const found = new Map<string, EditSet>()

  function shift(cell: number, delta: number): void {
    for (let use = firstUse[cell]!; use < firstUse[cell + 1]!; use++) {
      const relation = useRelation[use]!
      if (known[relation] === 0) continue
      const was = residuals[relation]!
      const is = was + useSign[use]! * delta
      residuals[relation] = is
      if ((was === 0) === (is === 0)) continue
      const step = is === 0 ? -1 : 1
      broken += step
      brokenOf[colour[relation]!]! += step
    }
  }

  function isWithin(most: number): boolean {
    for (let c = 0; c < colours; c++) if (brokenOf[c]! > most) return false
    return true
  }

  function mayHold(cell: number, value: number): boolean {
    return value >= floor[cell]! && value <= Number.MAX_SAFE_INTEGER
  }

  function keep(): void {
    const order = edited.map((_, i) => i).sort((a, b) => edited[a]! - edited[b]!)
    const cells = order.map(i => edited[i]!)
    const set = { cells, to: order.map(i => values[edited[i]!]! + deltas[i]!) }
    if (accepts(set)) found.set(cells.join(), set)
  }

  /** Whether the one change takes every remaining difference away. */
  function settles(cell: number, delta: number): boolean {
    let settled = 0
    for (let use = firstUse[cell]!; use < firstUse[cell + 1]!; use++) {
      const relation = useRelation[use]!
      if (known[relation] === 0) continue
      if (residuals[relation]! + useSign[use]! * delta !== 0) return false
      settled++
    }
    return settled === broken
  }

  /** Tries every cell of the broken relation as the only one of its cells that is still to be edited. */
  function branch(relation: number, left: number): void {
    for (let term = firstTerm[relation]!; term < firstTerm[relation + 1]!; term++) {
      const cell = termCell[term]!
      const delta = -residuals[relation]! * termSign[term]!
      if (!mayHold(cell, values[cell]! + delta) || edited.indexOf(cell) >= 0) continue
      if (left === 1 && !settles(cell, delta)) continue
      edited.push(cell)
      deltas.push(delta)
      if (left === 1) keep()
      else {
        shift(cell, delta)
        if (isWithin(left - 1)) descend(left - 1)
        shift(cell, -delta)
      }
      edited.pop()
      deltas.pop()
    }
  }

  function isBroken(relation: number): boolean {
    return known[relation] === 1 && residuals[relation] !== 0
  }

  /** Of a colour with as many broken relations as edits are left, each edit touches just one: the shortest is enough. */
  function tightest(left: number): number {
    let best = -1
    let length = Number.POSITIVE_INFINITY
    for (let relation = 0; relation < size; relation++) {
      if (!isBroken(relation) || brokenOf[colour[relation]!] !== left) continue
      const terms = firstTerm[relation + 1]! - firstTerm[relation]!
      if (terms < length) {
        best = relation
        length = terms
      }
    }
    return best
  }

  function descend(left: number): void {
    const tight = tightest(left)
    if (tight >= 0) {
      branch(tight, left)
      return
    }
    if (left === 1) return
    for (let relation = 0; relation < size && found.size < maxSets; relation++) {
      if (isBroken(relation)) branch(relation, left)
    }
  }

  for (let edits = 1; edits <= maxEdits && found.size === 0; edits++) if (isWithin(edits)) descend(edits)
  return Array.from(found.values()).sort(inOrder)
}
