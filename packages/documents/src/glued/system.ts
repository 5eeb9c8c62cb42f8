import type { CellAddress, RelationDefinition } from '@gouji/core'
import type { GluedRow } from './candidates.ts'

/** A glued row and the splits it may have. */
export interface Choice {
  readonly row: GluedRow
  readonly splits: readonly (readonly string[])[]
}

/** One relation over choices: what each split of each choice adds, and what the known cells add. */
export interface Equation {
  readonly constant: number
  /** Per choice that takes part: the sum its splits contribute. */
  readonly parts: ReadonlyMap<number, readonly number[]>
}

/** Value of a cell read without doubt, `undefined` when it is blank or not read. */
export type Known = (address: CellAddress) => number | undefined

/**
 * The relations among several rows that can be computed: each cell known or in one of the choices.
 * Inequalities and relations with last year's report decide nothing here.
 */
export function equationsOf(
  choices: readonly Choice[],
  known: Known,
  relations: readonly RelationDefinition[],
): Equation[] {
  const place = new Map<CellAddress, { choice: number; index: number }>()
  choices.forEach(({ row }, choice) => {
    row.cells.forEach(({ address }, index) => {
      place.set(address, { choice, index })
    })
  })
  const equations: Equation[] = []
  for (const { comparison, left, right } of relations) {
    if (comparison !== 'equal') continue
    if (!left.some(term => place.has(term.cell)) && !right.some(term => place.has(term.cell))) continue
    const terms = [...left.map(term => ({ ...term, sign: 1 })), ...right.map(term => ({ ...term, sign: -1 }))]
    if (terms.some(term => term.year !== undefined)) continue
    let constant = 0
    let computable = true
    const parts = new Map<number, number[]>()
    for (const { cell, coefficient, sign } of terms) {
      const at = place.get(cell)
      const value = at ? undefined : known(cell)
      if (!at && value === undefined) computable = false
      if (!at) constant += sign * coefficient * (value ?? 0)
      if (!at) continue
      const sums = parts.get(at.choice) ?? choices[at.choice]!.splits.map(() => 0)
      parts.set(
        at.choice,
        sums.map((sum, split) => sum + sign * coefficient * Number(choices[at.choice]!.splits[split]![at.index])),
      )
    }
    if (computable && parts.size > 0) equations.push({ constant, parts })
  }
  return equations
}

function holds({ constant, parts }: Equation, taken: readonly number[]): boolean {
  let sum = constant
  parts.forEach((sums, choice) => {
    sum += sums[taken[choice]!]!
  })
  return sum === 0
}

/** The equations that fail when each choice takes the split given. */
export function brokenEquations(equations: readonly Equation[], taken: readonly number[]): Equation[] {
  return equations.filter(equation => !holds(equation, taken))
}

export function countBroken(equations: readonly Equation[], taken: readonly number[]): number {
  let broken = 0
  for (const equation of equations) if (!holds(equation, taken)) broken++
  return broken
}
