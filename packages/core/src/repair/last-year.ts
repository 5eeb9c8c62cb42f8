import { type CellAddress, type Edition, isWithin, type RelationDefinition } from '../editions/definition.ts'
import { cellOf, type Report } from '../model/report.ts'

/** What last year's report says for or against a new figure, as a cost; 0 without one. */
export type LastYear = (cell: CellAddress, from: number, to: number) => number

const broken = 4

/** A repair that parts with last year's report is hard to believe, one that agrees with it anew is the easier. */
export function lastYearOf(edition: Edition, report: Report, previous: Report | undefined): LastYear {
  if (!previous) return () => 0
  const across = edition.relations.filter(relation => relation.comparison === 'equal' && !isWithin(relation))
  const residual = ({ left, right }: RelationDefinition): number => {
    let sum = 0
    for (const [terms, side] of [[left, 1] as const, [right, -1] as const]) {
      for (const { cell, coefficient, year } of terms) {
        const value = cellOf(year === undefined ? report : previous, cell)
        sum += side * coefficient * (typeof value === 'number' ? value : Number.NaN)
      }
    }
    return sum
  }
  const costs = new Map<CellAddress, (delta: number) => number>()
  for (const relation of across) {
    const before = residual(relation)
    if (Number.isNaN(before)) continue
    for (const { cell, coefficient, year } of relation.left) {
      if (year !== undefined) continue
      costs.set(cell, delta => {
        const after = before + coefficient * delta
        return (before === 0 ? 0 : -broken) + (after === 0 ? 0 : broken)
      })
    }
  }
  return (cell, from, to) => costs.get(cell)?.(to - from) ?? 0
}
