/** One addend of a relation over numbered slots. */
export interface SlotTerm {
  readonly slot: number
  readonly coefficient: 1 | -1
}

/** `Σ left` compared with `Σ right` over slots. */
export interface SlotRelation {
  readonly comparison: 'equal' | 'atLeast'
  readonly left: readonly SlotTerm[]
  readonly right: readonly SlotTerm[]
}

/** Relations as flat lists: the terms of relation `i` are `firstTerm[i]` to `firstTerm[i + 1]`, and likewise for slots. */
export interface CompiledRelations {
  readonly size: number
  readonly slots: number
  readonly firstTerm: Int32Array
  readonly termSlot: Int32Array
  /** On the side of `left`: the terms of `right` count negative. */
  readonly termSign: Int8Array
  readonly isEquality: Uint8Array
  /** How many relations are equations. */
  readonly equalities: number
  /** For each slot, the relations it enters, and with which sign. */
  readonly firstUse: Int32Array
  readonly useRelation: Int32Array
  readonly useSign: Int8Array
}

function signed(relation: SlotRelation): SlotTerm[] {
  const negated = relation.right.map(term => ({ slot: term.slot, coefficient: -term.coefficient as 1 | -1 }))
  return [...relation.left, ...negated]
}

/** Positions at which consecutive lists of the given sizes begin, and the end of the last. */
function starts(sizes: readonly number[]): Int32Array {
  const first = new Int32Array(sizes.length + 1)
  sizes.forEach((size, i) => {
    first[i + 1] = first[i]! + size
  })
  return first
}

export function compileRelations(relations: readonly SlotRelation[], slots: number): CompiledRelations {
  const terms = relations.map(signed)
  const flat = ([] as SlotTerm[]).concat(...terms)
  const uses: { relation: number; sign: 1 | -1 }[][] = Array.from({ length: slots }, () => [])
  terms.forEach((list, relation) => {
    for (const { slot, coefficient } of list) uses[slot]!.push({ relation, sign: coefficient })
  })
  const flatUses = ([] as { relation: number; sign: 1 | -1 }[]).concat(...uses)
  return {
    size: relations.length,
    slots,
    firstTerm: starts(terms.map(list => list.length)),
    termSlot: Int32Array.from(flat, term => term.slot),
    termSign: Int8Array.from(flat, term => term.coefficient),
    isEquality: Uint8Array.from(relations, relation => (relation.comparison === 'equal' ? 1 : 0)),
    equalities: relations.filter(relation => relation.comparison === 'equal').length,
    firstUse: starts(uses.map(list => list.length)),
    useRelation: Int32Array.from(flatUses, use => use.relation),
    useSign: Int8Array.from(flatUses, use => use.sign),
  }
}
