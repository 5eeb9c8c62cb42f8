import { figuresIn } from './figures.ts'
import type { RelationGroup } from './relation-groups.ts'

/** Cell → the only figure it can hold. */
export type Forced = ReadonlyMap<number, number>

/** `Σ sign · cell = right` over blank cells. */
interface Equation {
  readonly terms: readonly { readonly cell: number; readonly sign: number }[]
  readonly right: number
}

const maxRounds = 60

/** Sums of all figures of a group up to this size are exact. Larger ones, which no report has, are left alone. */
const maxFigure = 2 ** 45

function equationsOf(group: RelationGroup, values: Float64Array): Equation[] {
  const { firstTerm, termCell, termSign, isEquality, relations } = group
  const { residuals, blanks } = figuresIn(group, values)
  const equations: Equation[] = []
  for (let relation = 0; relation < relations.length; relation++) {
    if (blanks[relation] === 0 || isEquality[relation] === 0) continue
    const terms: { cell: number; sign: number }[] = []
    for (let term = firstTerm[relation]!; term < firstTerm[relation + 1]!; term++) {
      const cell = termCell[term]!
      if (Number.isNaN(values[cell]!)) terms.push({ cell, sign: termSign[term]! })
    }
    equations.push({ terms, right: -residuals[relation]! })
  }
  return equations
}

/**
 * The blanks for which the equations and "no count is below 0" leave one figure, several solved together: in a row whose
 * parts already reach the total every blank part is 0. Undefined when no figures at all can fill the blanks.
 * The ranges of all blanks are narrowed relation by relation until nothing moves; what is not narrowed to one figure
 * stays blank.
 */
export function forcedBlanks(group: RelationGroup, values: Float64Array): Forced | undefined {
  if (values.some(value => Math.abs(value) > maxFigure)) return undefined
  const equations = equationsOf(group, values)
  const low = Float64Array.from(group.floor)
  const high = new Float64Array(values.length).fill(Number.POSITIVE_INFINITY)

  /** Narrows the cell's range to what the ranges of the others in the equation allow; whether that changed it. */
  function narrow({ terms, right }: Equation, own: number): boolean {
    let least = right
    let most = right
    for (const { cell, sign } of terms) {
      if (cell === own) continue
      least -= sign === 1 ? high[cell]! : -low[cell]!
      most -= sign === 1 ? low[cell]! : -high[cell]!
    }
    const { sign } = terms.find(term => term.cell === own)!
    const from = sign === 1 ? least : -most
    const to = sign === 1 ? most : -least
    const isNarrower = from > low[own]! || to < high[own]!
    if (from > low[own]!) low[own] = from
    if (to < high[own]!) high[own] = to
    return isNarrower
  }

  for (let round = 0, moved = true; moved && round < maxRounds; round++) {
    moved = false
    for (const equation of equations) {
      for (const { cell } of equation.terms) {
        if (narrow(equation, cell)) moved = true
        if (low[cell]! > high[cell]!) return undefined
      }
    }
  }
  const forced = new Map<number, number>()
  values.forEach((value, cell) => {
    if (Number.isNaN(value) && low[cell] === high[cell]) forced.set(cell, low[cell]!)
  })
  return forced
}
