import type { CompiledRelations } from './compile.ts'
import { evaluate, outcome, residualOf } from './evaluate.ts'
import { plainLimit } from './exact-sum.ts'

/** Which relations an edit broke, mended or made undecidable (a blank cell); empty lists when it changed none. */
export interface OutcomeChange {
  readonly broken: readonly number[]
  readonly held: readonly number[]
  readonly unknown: readonly number[]
}

const noChange: OutcomeChange = { broken: [], held: [], unknown: [] }

export function isNoChange(change: OutcomeChange): boolean {
  return change === noChange
}

/** Figures with the residuals of their relations, kept up to date cell by cell. */
export interface Ledger {
  readonly residuals: Float64Array
  /** Blank is NaN. Cost: the relations of the one cell. */
  set(slot: number, value: number): OutcomeChange
}

function isPlain(value: number): boolean {
  return !(value > plainLimit || value < -plainLimit)
}

export function createLedger(relations: CompiledRelations, initial: Float64Array): Ledger {
  const values = Float64Array.from(initial)
  const residuals = new Float64Array(relations.size)
  const { firstUse, useRelation, useSign, isEquality } = relations
  let plain = values.every(isPlain)
  evaluate(relations, values, residuals)

  function set(slot: number, value: number): OutcomeChange {
    const before = values[slot]!
    if (value === before || (Number.isNaN(value) && Number.isNaN(before))) return noChange
    values[slot] = value
    plain = plain && isPlain(value)
    const delta = value - before
    // NaN: the cell was or becomes blank, so the sum has to be taken anew.
    const stepwise = plain && !Number.isNaN(delta)
    let change: { broken: number[]; held: number[]; unknown: number[] } | undefined
    const last = firstUse[slot + 1]!
    for (let use = firstUse[slot]!; use < last; use++) {
      const relation = useRelation[use]!
      const was = residuals[relation]!
      const is = stepwise ? was + useSign[use]! * delta : residualOf(relations, relation, values)
      residuals[relation] = is
      if ((was > 0 && is > 0) || (was < 0 && is < 0)) continue
      const equality = isEquality[relation] === 1
      const now = outcome(equality, is)
      if (now === outcome(equality, was)) continue
      change ??= { broken: [], held: [], unknown: [] }
      change[now].push(relation)
    }
    return change ?? noChange
  }

  return { residuals, set }
}
