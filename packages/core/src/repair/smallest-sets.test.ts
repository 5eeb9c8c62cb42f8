import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedTiny, tinyGroup } from '../../tests/support/tiny-edition.ts'
import { editions } from '../editions/index.ts'
import { figuresIn, type GroupFigures, residualOf } from './figures.ts'
import { type RelationGroup, relationGroupsOf } from './relation-groups.ts'
import { type EditSet, maxEdits, smallestSets } from './smallest-sets.ts'

const group = tinyGroup('requests.granted.person')
const balanced = Float64Array.from(balancedTiny.flat())

function withEdits(values: Float64Array, edits: readonly (readonly [number, number])[]): GroupFigures {
  const changed = Float64Array.from(values)
  for (const [cell, value] of edits) changed[cell] = value
  return figuresIn(group, changed)
}

function cellAt(address: string): number {
  return group.cells.findIndex(cell => cell.address === `requests.${address}`)
}

function holds({ values }: GroupFigures, { cells, to }: EditSet): boolean {
  const after = Float64Array.from(values)
  cells.forEach((cell, i) => {
    after[cell] = to[i]!
  })
  return group.relations.every((_, relation) => residualOf(group, relation, after) === 0)
}

/** The changes of just these cells that take every difference away, if there is one way only: Gaussian elimination. */
function solve(cells: readonly number[], { residuals }: GroupFigures): number[] | undefined {
  const rows = group.relations.map((_, relation) => {
    const row = cells.map(cell => {
      for (let use = group.firstUse[cell]!; use < group.firstUse[cell + 1]!; use++) {
        if (group.useRelation[use] === relation) return group.useSign[use]!
      }
      return 0
    })
    return [...row, -residuals[relation]!]
  })
  cells.forEach((_, column) => {
    const pivot = rows.findIndex((row, i) => i >= column && row[column] !== 0)
    if (pivot < 0) return
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    rows.forEach((row, i) => {
      if (i === column || row[column] === 0) return
      const factor = row[column]! / rows[column]![column]!
      row.forEach((value, j) => {
        row[j] = value - factor * rows[column]![j]!
      })
    })
  })
  const isSolved = cells.every((_, i) => rows[i]![i] !== 0) && rows.slice(cells.length).every(row => row.at(-1) === 0)
  return isSolved ? cells.map((_, i) => rows[i]!.at(-1)! / rows[i]![i]!) : undefined
}

function* subsets(size: number, from = 0): Generator<number[]> {
  if (size === 0) yield []
  else
    for (let cell = from; cell < group.cells.length; cell++) {
      for (const rest of subsets(size - 1, cell + 1)) yield [cell, ...rest]
    }
}

/** Tries every subset of the 18 cells, one cell first. */
function bruteForce(figures: GroupFigures): string[] {
  for (let size = 1; size <= maxEdits; size++) {
    const found: string[] = []
    for (const cells of subsets(size)) {
      const deltas = solve(cells, figures)
      if (!deltas?.every(delta => delta !== 0 && Number.isInteger(delta))) continue
      const to = deltas.map((delta, i) => figures.values[cells[i]!]! + delta)
      if (to.every(value => value >= 0)) found.push(`${cells} ${to}`)
    }
    if (found.length > 0) return found.sort()
  }
  return []
}

const someEdits = fc
  .uniqueArray(fc.integer({ min: 0, max: 17 }), { minLength: 1, maxLength: 4 })
  .chain(cells => fc.tuple(...cells.map(cell => fc.tuple(fc.constant(cell), fc.integer({ min: 0, max: 9 })))))

describe('smallestSets', () => {
  it('finds what trying every subset finds, and nothing else', () => {
    fc.assert(
      fc.property(someEdits, edits => {
        const figures = withEdits(balanced, edits)
        fc.pre(figures.broken > 0)
        const sets = smallestSets(group, figures).map(({ cells, to }) => `${cells} ${to}`)
        expect(sets.sort()).toEqual(bruteForce(figures))
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('makes every relation hold with counts of 0 or more', () => {
    fc.assert(
      fc.property(someEdits, edits => {
        const figures = withEdits(balanced, edits)
        for (const set of smallestSets(group, figures)) {
          expect(holds(figures, set)).toBe(true)
          expect(set.to.every(value => value >= 0 && Number.isSafeInteger(value))).toBe(true)
        }
      }),
      { seed: 8 },
    )
  })

  it('proposes nothing where everything holds', () => {
    expect(smallestSets(group, withEdits(balanced, []))).toEqual([])
  })

  it('finds one wrong cell where its row and its column cross', () => {
    const cell = cellAt('denied.person')
    expect(smallestSets(group, withEdits(balanced, [[cell, 7]]))).toEqual([{ cells: [cell], to: [2] }])
  })

  it('names the cells of a set in the order of the form', () => {
    const [a, b] = [cellAt('carriedOut.firm'), cellAt('granted.person')]
    const edits = [[a, 0] as const, [b, 9] as const]
    expect(smallestSets(group, withEdits(balanced, edits))).toEqual([{ cells: [b, a], to: [3, 1] }])
  })

  it('keeps both ways to mend two cells that stand across from each other', () => {
    const figures = withEdits(balanced, [
      [cellAt('granted.person'), 4],
      [cellAt('denied.total'), 1],
    ])
    expect(smallestSets(group, figures)).toEqual([
      { cells: [cellAt('granted.person'), cellAt('denied.total')], to: [3, 2] },
      { cells: [cellAt('granted.total'), cellAt('denied.person')], to: [5, 1] },
    ])
  })

  it('looks further where the smaller sets are not accepted', () => {
    const cell = cellAt('denied.person')
    const figures = withEdits(balanced, [[cell, 3]])
    const sets = smallestSets(group, figures, set => !set.cells.includes(cell))
    expect(sets.length).toBeGreaterThan(0)
    expect(sets.every(set => set.cells.length === 3 && holds(figures, set))).toBe(true)
  })

  it('gives up beyond three wrong cells', () => {
    const far = ['newRequests.person', 'carriedIn.firm', 'granted.total', 'carriedOut.person']
    const edits = far.map((address, i) => [cellAt(address), 100 + 10 ** i] as const)
    expect(smallestSets(group, withEdits(balanced, edits))).toEqual([])
  })

  it('asks nothing of a relation with a blank', () => {
    const figures = withEdits(balanced, [
      [cellAt('granted.person'), 5],
      [cellAt('granted.firm'), Number.NaN],
      [cellAt('denied.firm'), Number.NaN],
    ])
    const sets = smallestSets(group, figures).map(({ cells, to }) => [group.cells[cells[0]!]!.row, to[0]])
    expect(sets).toEqual([
      ['granted', 3],
      ['denied', 0],
    ])
  })

  it('is exact for the largest figures there are', () => {
    const largest = Number.MAX_SAFE_INTEGER
    const rows = balancedTiny.map(() => [0, 0, 0])
    for (const row of [0, 2, 4]) rows[row] = [largest - 1, 1, largest]
    const cell = cellAt('granted.person')
    const figures = withEdits(Float64Array.from(rows.flat()), [[cell, largest - 2]])
    expect(smallestSets(group, figures)).toEqual([{ cells: [cell], to: [largest - 1] }])
  })

  it('lists the sets in the order of their cells', () => {
    const figures = withEdits(balanced, [
      [cellAt('newRequests.person'), 7],
      [cellAt('newRequests.total'), 9],
    ])
    // One request too many: in the intake, in what was carried in, or one too few carried out.
    expect(smallestSets(group, figures).map(({ cells }) => group.cells[cells[0]!]!.row)).toEqual([
      'newRequests',
      'carriedIn',
      'carriedOut',
    ])
  })

  it('proposes nothing where a difference is beyond 2^51', () => {
    const wrong = (figure: number) => {
      const rows = balancedTiny.map(() => [0, 0, 0])
      rows[2] = [figure, 0, 0]
      return smallestSets(group, withEdits(Float64Array.from(rows.flat()), []))
    }
    expect(wrong(2 ** 51)).toHaveLength(1)
    expect(wrong(2 ** 51 + 1)).toEqual([])
  })

  it('may take a change below 0', () => {
    const items = tinyGroup('disclosure.items.change')
    const sets = smallestSets(items, figuresIn(items, Float64Array.of(5, 1, 2)))
    const change = items.cells.findIndex(cell => cell.column === 'change')
    expect(sets).toContainEqual({ cells: [change], to: [-3] })
  })
})

/** Relations of each of two colours that a cell is in. */
function endsOf({ firstUse, useRelation, colour, isEquality }: RelationGroup, cell: number): number[] {
  const ends: number[] = []
  for (let use = firstUse[cell]!; use < firstUse[cell + 1]!; use++) {
    const relation = useRelation[use]!
    if (isEquality[relation] === 1 && colour[relation]! < 2) ends[colour[relation]!] = relation
  }
  return ends
}

describe.each(editions.map(edition => [edition.id, edition] as const))('the relations of %s', (_, edition) => {
  it('leave no three cells in a ring, so that the search misses no set', () => {
    for (const group of relationGroupsOf(edition)) {
      if (group.relations.length === 1) continue
      const ends = group.cells.map((_, cell) => endsOf(group, cell))
      expect(ends.every(([a, b]) => a !== undefined && b !== undefined)).toBe(true)
      expect(new Set(ends.map(String)).size).toBe(group.cells.length)
    }
  })
})
