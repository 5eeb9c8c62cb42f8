import { type CellAddress, type Edition, isWithin, type RelationDefinition, type Term } from '../editions/definition.ts'
import { type CompiledRelations, compileRelations, type SlotTerm } from '../engine/compile.ts'

/** An edition's relations, compiled: those within one report, and those that read last year's as well. */
export interface EditionRelations {
  /** Over the edition's cells. */
  readonly within: readonly RelationDefinition[]
  readonly compiledWithin: CompiledRelations
  /** Over `acrossCells`. */
  readonly across: readonly RelationDefinition[]
  readonly compiledAcross: CompiledRelations
  readonly acrossCells: readonly Pick<Term, 'cell' | 'year'>[]
  /** Positions of this year's cells in `acrossCells`. */
  readonly acrossSlots: ReadonlyMap<CellAddress, number>
}

const cache = new Map<Edition, EditionRelations>()

type SlotOf = (term: Term) => number

function slotted(relations: readonly RelationDefinition[], slotOf: SlotOf) {
  const toSlots = (terms: readonly Term[]): SlotTerm[] =>
    terms.map(term => ({ slot: slotOf(term), coefficient: term.coefficient }))
  return relations.map(({ comparison, left, right }) => ({ comparison, left: toSlots(left), right: toSlots(right) }))
}

function compileEdition(edition: Edition): EditionRelations {
  const within = edition.relations.filter(isWithin)
  const across = edition.relations.filter(relation => !isWithin(relation))
  const acrossCells: Pick<Term, 'cell' | 'year'>[] = []
  const acrossSlotOf: SlotOf = ({ cell, year }) => {
    const known = acrossCells.findIndex(other => other.cell === cell && other.year === year)
    return known === -1 ? acrossCells.push(year ? { cell, year } : { cell }) - 1 : known
  }
  const acrossRelations = slotted(across, acrossSlotOf)
  const acrossSlots = new Map<CellAddress, number>()
  acrossCells.forEach(({ cell, year }, slot) => {
    if (!year) acrossSlots.set(cell, slot)
  })
  return {
    within,
    compiledWithin: compileRelations(
      slotted(within, ({ cell }) => edition.slots.get(cell)!),
      edition.cells.length,
    ),
    across,
    compiledAcross: compileRelations(acrossRelations, acrossCells.length),
    acrossCells,
    acrossSlots,
  }
}

export function relationsOf(edition: Edition): EditionRelations {
  const known = cache.get(edition)
  if (known) return known
  const compiled = compileEdition(edition)
  cache.set(edition, compiled)
  return compiled
}
