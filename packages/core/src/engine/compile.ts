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

/**
 * Relations as runs of equally spaced slots with one sign: a row total is one run of six, a column total one run of
 * twenty-one. Relation `i` owns runs `firstRun[i]` to `firstRun[i + 1]`.
 */
export interface CompiledRelations {
  readonly size: number
  readonly slots: number
  readonly firstRun: Int32Array
  readonly start: Int32Array
  readonly stride: Int32Array
  /** One past the last slot of the run. */
  readonly end: Int32Array
  readonly sign: Int8Array
  readonly isEquality: Uint8Array
  /** For each slot, the relations it enters, and with which sign on the side of `left`. */
  readonly firstUse: Int32Array
  readonly useRelation: Int32Array
  readonly useSign: Int8Array
}

interface Run {
  start: number
  stride: number
  end: number
  sign: 1 | -1
}

function toRuns(terms: readonly SlotTerm[]): Run[] {
  const runs: Run[] = []
  let last: Run | undefined
  let previous = 0
  for (const { slot, coefficient } of terms) {
    const step = slot - previous
    const single = last !== undefined && last.start === previous
    if (last && last.sign === coefficient && step > 0 && (single || last.stride === step)) {
      last.stride = step
      last.end = slot + 1
    } else {
      last = { start: slot, stride: 1, end: slot + 1, sign: coefficient }
      runs.push(last)
    }
    previous = slot
  }
  return runs
}

function signed(relation: SlotRelation): SlotTerm[] {
  const negated = relation.right.map(term => ({ slot: term.slot, coefficient: -term.coefficient as 1 | -1 }))
  return [...relation.left, ...negated]
}

export function compileRelations(relations: readonly SlotRelation[], slots: number): CompiledRelations {
  const runs: Run[] = []
  const firstRun = new Int32Array(relations.length + 1)
  const uses: { relation: number; sign: 1 | -1 }[][] = Array.from({ length: slots }, () => [])
  relations.forEach((relation, index) => {
    const terms = signed(relation)
    runs.push(...toRuns(terms))
    firstRun[index + 1] = runs.length
    for (const term of terms) uses[term.slot]!.push({ relation: index, sign: term.coefficient })
  })
  const firstUse = new Int32Array(slots + 1)
  uses.forEach((list, slot) => {
    firstUse[slot + 1] = firstUse[slot]! + list.length
  })
  const flat = ([] as { relation: number; sign: 1 | -1 }[]).concat(...uses)
  return {
    size: relations.length,
    slots,
    firstRun,
    start: Int32Array.from(runs, run => run.start),
    stride: Int32Array.from(runs, run => run.stride),
    end: Int32Array.from(runs, run => run.end),
    sign: Int8Array.from(runs, run => run.sign),
    isEquality: Uint8Array.from(relations, relation => (relation.comparison === 'equal' ? 1 : 0)),
    firstUse,
    useRelation: Int32Array.from(flat, use => use.relation),
    useSign: Int8Array.from(flat, use => use.sign),
  }
}
