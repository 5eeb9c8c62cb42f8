import type { RelationGroup } from './relation-groups.ts'

/** How surprising a figure is in its cell, as minus the natural logarithm of its chance. */
export interface Prior {
  cost(cell: number, figure: number): number
}

/**
 * Most cells of the form are 0, and those that are not share a few rows and columns. A figure is the less surprising
 * the more cells of its row and column are filled; totals follow from their parts and surprise nobody.
 */
export function priorOf({ cells, layout }: RelationGroup, values: Float64Array): Prior {
  const isPart = (cell: number) => layout.totalOf[cell]!.length === 0

  /** Odds that another cell of the row or column is filled, half a filled and one empty cell assumed beforehand. */
  function odds(key: 'row' | 'column', cell: number): number {
    let filled = 0.5
    let empty = 1
    cells.forEach((other, index) => {
      const isAlike = other.table === cells[cell]!.table && other[key] === cells[cell]![key]
      if (index === cell || !isAlike || !isPart(index)) return
      if (values[index] === 0) empty++
      else filled++
    })
    return filled / empty
  }

  const known = new Map<number, number>()
  function chanceFilled(cell: number): number {
    let chance = known.get(cell)
    if (chance === undefined) {
      const both = odds('column', cell) * Math.sqrt(odds('row', cell))
      chance = both / (1 + both)
      known.set(cell, chance)
    }
    return chance
  }

  return {
    cost(cell, figure) {
      if (!isPart(cell)) return 0
      const filled = chanceFilled(cell)
      return figure === 0 ? -Math.log(1 - filled) : -Math.log(filled) + Math.log(1 + figure)
    },
  }
}
