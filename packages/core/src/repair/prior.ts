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
  const share = (key: 'row' | 'column', cell: number) => {
    let filled = 0.5
    let all = 1.5
    cells.forEach((other, index) => {
      if (index === cell || !isPart(index) || other.table !== cells[cell]!.table) return
      if (other[key] !== cells[cell]![key]) return
      all++
      if (values[index] !== 0) filled++
    })
    return filled / all
  }
  return {
    cost(cell, figure) {
      if (!isPart(cell)) return 0
      const inColumn = share('column', cell)
      const inRow = share('row', cell)
      const odds = (inColumn / (1 - inColumn)) * Math.sqrt(inRow / (1 - inRow))
      const filled = odds / (1 + odds)
      return figure === 0 ? -Math.log(1 - filled) : -Math.log(filled) + Math.log(1 + figure)
    },
  }
}
