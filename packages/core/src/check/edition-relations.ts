import { type Edition, isWithin, type RelationDefinition } from '../editions/definition.ts'
import { type CompiledRelations, compileRelations, type SlotTerm } from '../engine/compile.ts'

/** An edition's relations, compiled: those within one report, and those that read last year's as well. */
export interface EditionRelations {
  readonly within: readonly RelationDefinition[]
  readonly compiledWithin: CompiledRelations
  readonly across: readonly RelationDefinition[]
  readonly compiledAcross: CompiledRelations
  /** Addresses of last year's report, whose figures follow this year's in the slots of `compiledAcross`. */
  readonly previousCells: readonly string[]
}

const cache = new Map<Edition, EditionRelations>()

function compileEdition(edition: Edition): EditionRelations {
  const within = edition.relations.filter(isWithin)
  const across = edition.relations.filter(relation => !isWithin(relation))
  const previousCells: string[] = []
  const size = edition.cells.length
  const toSlots = (terms: RelationDefinition['left']): SlotTerm[] =>
    terms.map(({ cell, coefficient, year }) => {
      if (year === undefined) return { slot: edition.slots.get(cell)!, coefficient }
      if (!previousCells.includes(cell)) previousCells.push(cell)
      return { slot: size + previousCells.indexOf(cell), coefficient }
    })
  const slotted = (relations: readonly RelationDefinition[]) =>
    relations.map(({ comparison, left, right }) => ({ comparison, left: toSlots(left), right: toSlots(right) }))
  const compiledWithin = compileRelations(slotted(within), size)
  const acrossSlots = slotted(across)
  const compiledAcross = compileRelations(acrossSlots, size + previousCells.length)
  return { within, compiledWithin, across, compiledAcross, previousCells }
}

export function relationsOf(edition: Edition): EditionRelations {
  const known = cache.get(edition)
  if (known) return known
  const compiled = compileEdition(edition)
  cache.set(edition, compiled)
  return compiled
}
