import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRelations, type SlotRelation } from './compile.ts'
import { evaluate, outcome } from './evaluate.ts'
import { createLedger, isNoChange } from './ledger.ts'

const slots = 6
const term = fc.record({ slot: fc.nat(slots - 1), coefficient: fc.constantFrom<1 | -1>(1, -1) })
const side = fc.uniqueArray(term, { maxLength: 3, selector: ({ slot }) => slot })
const relation: fc.Arbitrary<SlotRelation> = fc
  .record({ comparison: fc.constantFrom<'equal' | 'atLeast'>('equal', 'atLeast'), left: side, right: side })
  .filter(({ left, right }) => !left.some(a => right.some(b => a.slot === b.slot)))
const figure = fc.oneof(
  fc.nat(20),
  fc.constant(Number.NaN),
  fc.integer({ min: 2 ** 46 - 2, max: 2 ** 46 + 2 }),
  fc.integer({ min: -(2 ** 46) - 2, max: -(2 ** 46) + 2 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, Number.MIN_SAFE_INTEGER),
)
const edits = fc.array(fc.tuple(fc.nat(slots - 1), figure), { maxLength: 20 })

function residualsOf(relations: readonly SlotRelation[], values: readonly number[]): Float64Array {
  const residuals = new Float64Array(relations.length)
  evaluate(compileRelations(relations, slots), Float64Array.from(values), residuals)
  return residuals
}

describe('createLedger', () => {
  it('agrees after any edits with an evaluation from scratch', () => {
    fc.assert(
      fc.property(
        fc.array(relation, { minLength: 1, maxLength: 5 }),
        fc.array(figure, { minLength: slots, maxLength: slots }),
        edits,
        (relations, start, changes) => {
          const ledger = createLedger(compileRelations(relations, slots), Float64Array.from(start))
          const values = [...start]
          for (const [slot, value] of changes) {
            values[slot] = value
            ledger.set(slot, value)
          }
          expect(Array.from(ledger.residuals)).toEqual(Array.from(residualsOf(relations, values)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('reports exactly the relations whose outcome an edit changed', () => {
    fc.assert(
      fc.property(
        fc.array(relation, { minLength: 1, maxLength: 5 }),
        fc.array(figure, { minLength: slots, maxLength: slots }),
        fc.nat(slots - 1),
        figure,
        (relations, start, slot, value) => {
          const outcomes = (values: readonly number[]) =>
            Array.from(residualsOf(relations, values), (rest, i) => outcome(relations[i]!.comparison === 'equal', rest))
          const before = outcomes(start)
          const after = outcomes(start.map((old, i) => (i === slot ? value : old)))
          const change = createLedger(compileRelations(relations, slots), Float64Array.from(start)).set(slot, value)
          const expected = (kind: string) =>
            after.map((_, i) => i).filter(i => after[i] === kind && before[i] !== after[i])
          expect(change).toEqual({ broken: expected('broken'), held: expected('held'), unknown: expected('unknown') })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says nothing of an edit that changes nothing', () => {
    const sum: SlotRelation = {
      comparison: 'equal',
      left: [{ slot: 0, coefficient: 1 }],
      right: [{ slot: 1, coefficient: 1 }],
    }
    const ledger = createLedger(compileRelations([sum], 2), Float64Array.of(1, Number.NaN))
    const nothing = { broken: [], held: [], unknown: [] }
    expect(ledger.set(0, 1)).toEqual(nothing)
    expect(ledger.set(1, Number.NaN)).toEqual(nothing)
    expect(ledger.set(1, 2)).toEqual({ broken: [0], held: [], unknown: [] })
  })

  it('tells an edit that changed no outcome from one that did', () => {
    const least: SlotRelation = {
      comparison: 'atLeast',
      left: [{ slot: 0, coefficient: 1 }],
      right: [{ slot: 1, coefficient: 1 }],
    }
    const ledger = createLedger(compileRelations([least], 2), Float64Array.of(5, 3))
    expect(isNoChange(ledger.set(0, 5))).toBe(true)
    expect(isNoChange(ledger.set(0, 3))).toBe(true)
    expect(isNoChange(ledger.set(0, 2))).toBe(false)
    expect(isNoChange(ledger.set(0, 1))).toBe(true)
    expect(isNoChange(ledger.set(1, Number.NaN))).toBe(false)
    expect(isNoChange(ledger.set(1, Number.NaN))).toBe(true)
  })
})
