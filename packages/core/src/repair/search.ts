import type { Edition } from '../editions/definition.ts'
import type { Locale } from '../locales/locale.ts'
import type { Report } from '../model/report.ts'
import { keepsBounds, valuesAfter } from './bounds.ts'
import { combine, type Mendable, rounded } from './combine.ts'
import { type Explained, explain } from './explain.ts'
import { brokenIn, type GroupFigures, readFigures } from './figures.ts'
import { type Forced, forcedBlanks } from './forced-blanks.ts'
import { type LastYear, lastYearOf } from './last-year.ts'
import { priorOf } from './prior.ts'
import { type RelationGroup, relationGroupsOf } from './relation-groups.ts'
import type { RepairSearch } from './repair.ts'
import { smallestSets } from './smallest-sets.ts'
import { blanksRepair, type GroupBlanks, mendingRepair } from './to-repair.ts'

export interface RepairSettings {
  readonly edition: Edition
  readonly previous: Report | undefined
  readonly locale: Locale
}

function explainAll(group: RelationGroup, figures: GroupFigures, lastYear: LastYear): readonly Explained[] {
  const sets = smallestSets(group, figures, set => keepsBounds(group, figures, set))
  const prior = sets.length > 1 ? priorOf(group, figures.values) : { cost: () => 0 }
  return sets
    .map(set => {
      const explained = explain(group, figures, prior, set)
      let cost = explained.cost
      set.cells.forEach((cell, i) => {
        cost += lastYear(group.cells[cell]!.address, figures.values[cell]!, set.to[i]!)
      })
      return { ...explained, cost: rounded(cost) }
    })
    .sort((a, b) => a.cost - b.cost)
}

/** The blanks that have one possible figure whichever of the repairs is right. */
function forcedIn(group: RelationGroup, figures: GroupFigures, mends: readonly Explained[]): Forced {
  if (!figures.values.some(Number.isNaN) || (figures.broken > 0 && mends.length === 0)) return new Map()
  const states = figures.broken > 0 ? mends.map(({ set }) => valuesAfter(figures.values, set)) : [figures.values]
  const common = new Map(forcedBlanks(group, states[0]!) ?? [])
  for (const state of states.slice(1)) {
    const other = forcedBlanks(group, state)
    common.forEach((figure, cell) => {
      if (other?.get(cell) !== figure) common.delete(cell)
    })
  }
  return common
}

/** Everything that `proposeRepairs` can say about a report. */
export function searchRepairs(report: Report, { edition, previous, locale }: RepairSettings): RepairSearch {
  const lastYear = lastYearOf(edition, report, previous)
  const undecided: string[] = []
  const mendable: Mendable[] = []
  const blanks: GroupBlanks[] = []
  for (const group of relationGroupsOf(edition)) {
    const figures = readFigures(group, report)
    const mends = figures.broken > 0 ? explainAll(group, figures, lastYear) : []
    if (mends.length > 0) mendable.push({ group, figures, mends })
    else undecided.push(...brokenIn(group, figures))
    const forced = forcedIn(group, figures, mends)
    if (forced.size > 0) blanks.push({ group, figures, forced })
  }
  const { combinations, isCut } = combine(mendable)
  const repairs = combinations.map(({ choices }) => mendingRepair(choices, edition, locale))
  if (blanks.length > 0) repairs.push(blanksRepair(blanks, edition, locale))
  return { repairs, undecided, moreRepairs: isCut }
}
