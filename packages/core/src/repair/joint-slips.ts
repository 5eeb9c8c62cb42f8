import type { GroupFigures } from './figures.ts'
import type { RelationGroup } from './relation-groups.ts'
import type { SlipCause } from './repair.ts'
import { type Likelihood, slipChance, slipRate } from './slip-chance.ts'

/** A cell with the figure it holds and the one it may have to hold. */
export interface Correction {
  readonly cell: number
  readonly written: number
  readonly truth: number
}

interface Sides {
  readonly before: Int32Array
  readonly after: Int32Array
  readonly why: SlipCause
}

function sidesOf({ layout }: RelationGroup): readonly Sides[] {
  return [
    { before: layout.left, after: layout.right, why: 'neighbour_column' },
    { before: layout.above, after: layout.below, why: 'neighbour_row' },
  ]
}

const chances = {
  exchanged: 0.15,
  exchangedApart: 0.01,
  shifted: 0.05,
  split: 0.1,
  glued: 0.03,
  joined: 0.05,
  followed: 0.3,
}

function likelihood(why: SlipCause, chance: number): Likelihood {
  return { why, cost: -Math.log(slipRate * chance) }
}

function isExchange(a: Correction, b: Correction): boolean {
  return a.truth === b.written && b.truth === a.written
}

/** The figures of two cells added up in one of them, the other left at 0. */
function isJoined(a: Correction, b: Correction): boolean {
  const isSum = (full: Correction, empty: Correction) =>
    empty.written === 0 && empty.truth > 0 && full.written === full.truth + empty.truth
  return isSum(a, b) || isSum(b, a)
}

/** 12 read as 1 and 2 in two cells, or 1 and 2 read as 12 in one. */
function digitsAcross(left: Correction, right: Correction): Likelihood | undefined {
  if (`${left.written}${right.written}` === `${left.truth}` && right.truth === 0) {
    return likelihood('split_digits', chances.split)
  }
  const isGlued = `${left.truth}${right.truth}` === `${left.written}` && right.written === 0
  return isGlued ? likelihood('split_digits', chances.glued) : undefined
}

/** A run of neighbours, each holding what belongs into the one before it or each what belongs into the one after. */
function isShifted(run: readonly Correction[]): boolean {
  return run.every((correction, i) => i === 0 || correction.written === run[i - 1]!.truth)
}

function inLine(corrections: readonly Correction[], next: Int32Array): readonly Correction[] | undefined {
  const first = corrections.find(({ cell }) => corrections.every(other => next[other.cell] !== cell))
  if (!first) return undefined
  const run = [first]
  while (run.length < corrections.length) {
    const following = corrections.find(({ cell }) => cell === next[run[run.length - 1]!.cell])
    if (!following) return undefined
    run.push(following)
  }
  return run
}

function asShift(group: RelationGroup, corrections: readonly Correction[]): Likelihood | undefined {
  for (const { after, why } of sidesOf(group)) {
    const run = inLine(corrections, after)
    if (!run) continue
    if (isShifted(run) || isShifted(run.slice().reverse())) return likelihood(why, chances.shifted)
  }
  return undefined
}

function asPair(group: RelationGroup, a: Correction, b: Correction): Likelihood | undefined {
  const { layout, cells } = group
  const [x, y] = [cells[a.cell]!, cells[b.cell]!]
  if (isExchange(a, b)) {
    if (layout.right[a.cell] === b.cell) return likelihood('neighbour_column', chances.exchanged)
    if (layout.below[a.cell] === b.cell) return likelihood('neighbour_row', chances.exchanged)
    if (x.row === y.row) return likelihood('neighbour_column', chances.exchangedApart)
    if (x.column === y.column) return likelihood('neighbour_row', chances.exchangedApart)
  }
  if (isJoined(a, b) && x.row === y.row) return likelihood('neighbour_column', chances.joined)
  if (isJoined(a, b) && x.column === y.column) return likelihood('neighbour_row', chances.joined)
  return layout.right[a.cell] === b.cell ? digitsAcross(a, b) : undefined
}

/** The relation, if any, that keeps its balance because `total` moved with `part`. */
function follows(group: RelationGroup, part: Correction, total: Correction): boolean {
  if (part.truth - part.written !== total.truth - total.written) return false
  const { firstTerm, termCell, layout } = group
  return layout.totalOf[total.cell]!.some(relation => {
    for (let term = firstTerm[relation]!; term < firstTerm[relation + 1]!; term++) {
      if (termCell[term] === part.cell) return true
    }
    return false
  })
}

/** One wrong figure from which totals were then reckoned correctly. */
function asFollowed(
  group: RelationGroup,
  figures: GroupFigures,
  corrections: readonly Correction[],
): Likelihood | undefined {
  let best: Likelihood | undefined
  for (const part of corrections) {
    const totals = corrections.filter(other => other !== part)
    const isChain = totals.every(total => corrections.some(other => other !== total && follows(group, other, total)))
    if (!isChain) continue
    const own = slipChance(group, figures, part.cell, part.truth)
    const cost = own.cost - totals.length * Math.log(chances.followed)
    if (!best || cost < best.cost) best = { why: own.why, cost }
  }
  return best
}

/** How one slip explains several wrong cells at once, if it does. `corrections` stand in the order of the form. */
export function jointSlip(
  group: RelationGroup,
  figures: GroupFigures,
  corrections: readonly Correction[],
): Likelihood | undefined {
  const options = [asFollowed(group, figures, corrections), asShift(group, corrections)]
  if (corrections.length === 2) options.push(asPair(group, corrections[0]!, corrections[1]!))
  let best: Likelihood | undefined
  for (const option of options) if (option && (!best || option.cost < best.cost)) best = option
  return best
}
