import { type CellDefinition, type Edition, isWithin, type RelationDefinition } from '../editions/definition.ts'
import { type Layout, layoutOf } from './layout.ts'

/**
 * Relations that share cells, directly or through others, with their cells: what can be mended on its own. Cells and
 * relations are numbered within the group; uses are the relations of a cell, terms the cells of a relation.
 */
export interface RelationGroup {
  readonly relations: readonly RelationDefinition[]
  readonly isEquality: Uint8Array
  readonly cells: readonly CellDefinition[]
  readonly layout: Layout
  /** The smallest figure a cell may hold. */
  readonly floor: Float64Array
  readonly firstUse: Int32Array
  readonly useRelation: Int32Array
  readonly useSign: Int8Array
  readonly firstTerm: Int32Array
  readonly termCell: Int32Array
  readonly termSign: Int8Array
  /** Equalities of one colour share no cell, so as many cells must be edited as are broken of one colour. */
  readonly colour: Uint8Array
  readonly colours: number
}

interface SignedCell {
  readonly cell: string
  readonly sign: 1 | -1
}

function signedCells({ left, right }: RelationDefinition): SignedCell[] {
  return [
    ...left.map(({ cell, coefficient }): SignedCell => ({ cell, sign: coefficient })),
    ...right.map(({ cell, coefficient }): SignedCell => ({ cell, sign: coefficient === 1 ? -1 : 1 })),
  ]
}

/** Splits relations into connected groups, each in the order given. */
function connected(relations: readonly RelationDefinition[]): RelationDefinition[][] {
  const groups: { relations: RelationDefinition[]; cells: Set<string> }[] = []
  for (const relation of relations) {
    const cells = signedCells(relation).map(term => term.cell)
    const touched = groups.filter(group => cells.some(cell => group.cells.has(cell)))
    const merged = { relations: [relation], cells: new Set(cells) }
    for (const group of touched) {
      merged.relations.push(...group.relations)
      group.cells.forEach(cell => {
        merged.cells.add(cell)
      })
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  const position = (group: RelationDefinition[]) => Math.min(...group.map(relation => relations.indexOf(relation)))
  return groups
    .map(group => group.relations.sort((a, b) => relations.indexOf(a) - relations.indexOf(b)))
    .sort((a, b) => position(a) - position(b))
}

function flatten(lists: readonly (readonly { readonly index: number; readonly sign: number }[])[]) {
  const first = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => {
    first[i + 1] = first[i]! + list.length
  })
  const flat = ([] as { readonly index: number; readonly sign: number }[]).concat(...lists)
  return { first, index: Int32Array.from(flat, item => item.index), sign: Int8Array.from(flat, item => item.sign) }
}

function colourEqualities(isEquality: Uint8Array, cellsOf: readonly (readonly { readonly index: number }[])[]) {
  const colour = new Uint8Array(isEquality.length)
  const taken: Set<number>[] = []
  cellsOf.forEach((terms, relation) => {
    if (isEquality[relation] === 0) return
    let free = taken.findIndex(cells => !terms.some(term => cells.has(term.index)))
    if (free < 0) free = taken.push(new Set()) - 1
    colour[relation] = free
    for (const term of terms) taken[free]!.add(term.index)
  })
  return { colour, colours: taken.length }
}

function createGroup(edition: Edition, relations: readonly RelationDefinition[]): RelationGroup {
  const addresses = new Set<string>()
  for (const relation of relations) for (const term of signedCells(relation)) addresses.add(term.cell)
  const cells = edition.cells.filter(cell => addresses.has(cell.address))
  const numbers = new Map(cells.map((cell, index) => [cell.address, index]))
  const termsOf = relations.map(relation =>
    signedCells(relation).map(({ cell, sign }) => ({ index: numbers.get(cell)!, sign })),
  )
  const usesOf = cells.map((_, cell) => {
    const uses = termsOf.map((terms, index) => ({ index, sign: terms.find(term => term.index === cell)?.sign ?? 0 }))
    return uses.filter(use => use.sign !== 0)
  })
  const uses = flatten(usesOf)
  const terms = flatten(termsOf)
  const isEquality = Uint8Array.from(relations, relation => (relation.comparison === 'equal' ? 1 : 0))
  return {
    relations,
    isEquality,
    cells,
    layout: layoutOf(edition, cells, relations),
    floor: Float64Array.from(cells, cell => (cell.type === 'change' ? -Number.MAX_SAFE_INTEGER : 0)),
    firstUse: uses.first,
    useRelation: uses.index,
    useSign: uses.sign,
    firstTerm: terms.first,
    termCell: terms.index,
    termSign: terms.sign,
    ...colourEqualities(isEquality, termsOf),
  }
}

const cache = new Map<Edition, readonly RelationGroup[]>()

/** The groups of an edition's relations within one report that hold at least one equation. */
export function relationGroupsOf(edition: Edition): readonly RelationGroup[] {
  const known = cache.get(edition)
  if (known) return known
  const groups = connected(edition.relations.filter(isWithin))
    .filter(relations => relations.some(relation => relation.comparison === 'equal'))
    .map(relations => createGroup(edition, relations))
  cache.set(edition, groups)
  return groups
}
