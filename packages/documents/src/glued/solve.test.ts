import { describe, expect, it } from 'vitest'
import { solveExactly, solveNearest } from './solve.ts'
import type { Equation } from './system.ts'

function equation(constant: number, ...parts: [number, number[]][]): Equation {
  return { constant, parts: new Map(parts) }
}

describe('solveExactly', () => {
  it('finds the one combination with which all equations hold', () => {
    const equations = [equation(-12, [0, [11, 1]], [1, [1, 10]]), equation(-10, [0, [0, 10]], [1, [10, 0]])]
    expect(solveExactly(equations, [2, 2])).toEqual({ found: [[0, 0]], complete: true })
  })

  it('finds every combination where several fit', () => {
    expect(solveExactly([equation(-3, [0, [1, 2]], [1, [1, 2]])], [2, 2]).found).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('finds none where an equation cannot hold', () => {
    expect(solveExactly([equation(5, [0, [1, 2]])], [2])).toEqual({ found: [], complete: true })
  })

  it('says when there are too many', () => {
    expect(solveExactly([], Array(20).fill(2)).complete).toBe(false)
  })
})

describe('solveNearest', () => {
  it('finds the combination that breaks the fewest equations', () => {
    const equations = [equation(-1, [0, [1, 2]]), equation(-9, [0, [1, 2]]), equation(-1, [0, [1, 9]])]
    expect(solveNearest(equations, [2])).toEqual({ found: [[0]], complete: true })
  })

  it('does not try more combinations than it can', () => {
    expect(solveNearest([], Array(30).fill(2))).toEqual({ found: [], complete: false })
  })
})
