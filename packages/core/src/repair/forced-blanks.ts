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

function equationsOf(group: RelationGroup, values: Float64Array): Equation[] | undefined {
  const { firstTerm, termCell, termSign, isEquality, relations } = group
  const { residuals, blanks } = figuresIn(group, values)
  const equations: Equation[] = []
  for (let relation = 0; relation < relations.length; relation++) {
    if (blanks[relation] === 0 || isEquality[relation] === 0) continue
    if (!Number.isSafeInteger(residuals[relation])) return undefined
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
  const equations = equationsOf(group, values)
  if (!equations) return undefined
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
  return settled(group, values, low, high)
}

/** Takes the ranges of one figure, unless a relation that they fill does not hold: beyond 2^53 ranges are rounded. */
function settled(
  group: RelationGroup,
  values: Float64Array,
  low: Float64Array,
  high: Float64Array,
): Forced | undefined {
  const forced = new Map<number, number>()
  const filled = Float64Array.from(values)
  values.forEach((value, cell) => {
    if (!Number.isNaN(value) || low[cell] !== high[cell]) return
    forced.set(cell, low[cell]!)
    filled[cell] = low[cell]!
  })
  const before = figuresIn(group, values)
  const after = figuresIn(group, filled)
  const isRounded = group.relations.some(
    (_, relation) => before.known[relation] !== after.known[relation] && after.residuals[relation] !== 0,
  )
  return isRounded ? undefined : forced
}
