import type { Explained } from './explain.ts'
import type { GroupFigures } from './figures.ts'
import type { RelationGroup } from './relation-groups.ts'
import { maxSets } from './smallest-sets.ts'

/** A group in which something is broken, with all ways to mend it, the cheapest first. */
export interface Mendable {
  readonly group: RelationGroup
  readonly figures: GroupFigures
  readonly mends: readonly Explained[]
}

/** One way to mend a group, chosen. */
export interface GroupChoice {
  readonly group: RelationGroup
  readonly figures: GroupFigures
  readonly mend: Explained
}

export interface Combination {
  readonly choices: readonly GroupChoice[]
  readonly cost: number
}

/** More than these are not listed. */
export const maxRepairs = 100

/** Costs to nine decimals, so that no rounding of a logarithm decides the order. */
export function rounded(cost: number): number {
  return Math.round(cost * 1e9) / 1e9
}

/** The cheapest ways to mend every group, and whether there are more; equal costs stay in the order of the form. */
export function combine(groups: readonly Mendable[]): { combinations: readonly Combination[]; isCut: boolean } {
  if (groups.length === 0) return { combinations: [], isCut: false }
  let combinations: Combination[] = [{ choices: [], cost: 0 }]
  let isCut = false
  for (const { group, figures, mends } of groups) {
    const longer: Combination[] = []
    for (const { choices, cost } of combinations) {
      for (const mend of mends) {
        longer.push({ choices: [...choices, { group, figures, mend }], cost: rounded(cost + mend.cost) })
      }
    }
    if (longer.length > maxRepairs || mends.length >= maxSets) isCut = true
    combinations = longer.sort((a, b) => a.cost - b.cost).slice(0, maxRepairs)
  }
  return { combinations, isCut }
}
