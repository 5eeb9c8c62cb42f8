import { describeCell } from '../check/word.ts'
import type { Edition } from '../editions/definition.ts'
import type { Locale } from '../locales/locale.ts'
import type { GroupChoice } from './combine.ts'
import { brokenIn, figuresIn, type GroupFigures } from './figures.ts'
import type { Forced } from './forced-blanks.ts'
import type { RelationGroup } from './relation-groups.ts'
import type { CellEdit, Repair, RepairCause, Slip } from './repair.ts'
import { sentencesOf, type WordedEdit } from './sentences.ts'

export interface GroupBlanks {
  readonly group: RelationGroup
  readonly figures: GroupFigures
  readonly forced: Forced
}

function worded(edits: readonly CellEdit[], edition: Edition, locale: Locale): WordedEdit[] {
  return edits.map(({ cell, from, to }) => ({ cell: describeCell(cell, edition, locale), from, to }))
}

function causeOf(slips: readonly Slip[]): RepairCause {
  const [first] = slips as [Slip]
  return slips.every(({ why }) => why === first.why) ? first.why : 'several'
}

export function mendingRepair(choices: readonly GroupChoice[], edition: Edition, locale: Locale): Repair {
  const edits: CellEdit[] = []
  const slips: Slip[] = []
  const resolves: string[] = []
  for (const { group, figures, mend } of choices) {
    mend.set.cells.forEach((cell, i) => {
      edits.push({ cell: group.cells[cell]!.address, from: figures.values[cell]!, to: mend.set.to[i]! })
    })
    for (const { why, cells } of mend.slips) slips.push({ why, cells: cells.map(cell => group.cells[cell]!.address) })
    resolves.push(...brokenIn(group, figures))
  }
  const sentences = sentencesOf(locale)
  const parts = slips.map(({ why, cells }) => ({
    why,
    edits: worded(
      edits.filter(({ cell }) => cells.includes(cell)),
      edition,
      locale,
    ),
  }))
  return { edits, why: causeOf(slips), slips, resolves, message: sentences.mend(parts) }
}

/** One repair for all forced blanks: they do not exclude each other. */
export function blanksRepair(blanks: readonly GroupBlanks[], edition: Edition, locale: Locale): Repair {
  const edits: CellEdit[] = []
  const resolves: string[] = []
  for (const { group, figures, forced } of blanks) {
    const filled = Float64Array.from(figures.values)
    forced.forEach((to, cell) => {
      edits.push({ cell: group.cells[cell]!.address, from: null, to })
      filled[cell] = to
    })
    const after = figuresIn(group, filled)
    group.relations.forEach(({ instance }, relation) => {
      if (figures.known[relation] !== after.known[relation]) resolves.push(instance)
    })
  }
  const message = sentencesOf(locale).blanks(worded(edits, edition, locale))
  return { edits, why: 'forced_blank', slips: [], resolves, message }
}
