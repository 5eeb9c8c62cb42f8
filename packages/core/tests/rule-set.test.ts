import { describe, expect, it } from 'vitest'
import { type Edition, isWithin, type RelationDefinition } from '../src/editions/definition.ts'
import { cellOf, checkReport, editions, findEdition, findRule, type Report, rules, withCell } from '../src/index.ts'
import { rankOf } from './support/rank.ts'
import { type Sample, samples } from './support/samples.ts'

const all = editions as readonly Edition[]
const sampleOf = (edition: Edition): Sample => samples.find(({ report }) => report.edition === edition.id)!

/** One row a relation, one column a cell of this year and one a cell of last year. */
function coefficients(edition: Edition, { left, right }: RelationDefinition): number[] {
  const row = new Array<number>(edition.cells.length * 2).fill(0)
  const add = (terms: RelationDefinition['left'], sign: number) => {
    for (const { cell, coefficient, year } of terms) {
      row[edition.slots.get(cell)! + (year ? edition.cells.length : 0)]! += sign * coefficient
    }
  }
  add(left, 1)
  add(right, -1)
  return row
}

/** The same relation as it stands in last year's report. */
function ofLastYear({ left, right, ...rest }: RelationDefinition): RelationDefinition {
  const back = (terms: RelationDefinition['left']) => terms.map(term => ({ ...term, year: 'previous' as const }))
  return { ...rest, left: back(left), right: back(right) }
}

describe.each(all)('the equations of $id', edition => {
  const equations = edition.relations.filter(relation => relation.comparison === 'equal')
  const within = equations.filter(isWithin)
  const rows = (relations: readonly RelationDefinition[]) => relations.map(item => coefficients(edition, item))

  it('do not follow from each other, except where declared', () => {
    const system = [...equations, ...within.map(ofLastYear)]
    const independent = system.filter(relation => !relation.dependent)
    expect(rankOf(rows(independent))).toBe(independent.length)
    for (const relation of system.filter(item => item.dependent)) {
      expect(rankOf(rows([...independent, relation])), relation.instance).toBe(independent.length)
    }
  })

  it('are 37 independent ones among those of 表三, two of which follow', () => {
    const requests = within.filter(relation => relation.rule.startsWith('requests-'))
    const results = edition.tables.requests.cells.length / 7
    expect(requests).toHaveLength(7 + 7 + results)
    expect(rankOf(rows(requests))).toBe(requests.length - 2)
    const dependent = requests.filter(relation => relation.dependent).map(relation => relation.instance)
    expect(dependent).toEqual(['requests-balance:total', 'requests-outcome-total:total'])
  })

  it('name cells that the edition has, each once', () => {
    for (const { left, right, instance } of edition.relations) {
      const terms = [...left, ...right].map(({ cell, year }) => `${year ?? ''} ${cell}`)
      expect(new Set(terms).size, instance).toBe(terms.length)
      for (const { cell } of [...left, ...right]) expect(edition.slots.has(cell), cell).toBe(true)
    }
  })
})

describe('the rules', () => {
  it('have distinct ids, and a rule for every relation and relations for every relation rule', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
    for (const edition of all) {
      const instances = edition.relations.map(relation => relation.instance)
      expect(new Set(instances).size).toBe(instances.length)
      for (const { rule } of edition.relations) expect(findRule(rule)?.kind, rule).toBe('relation')
    }
    for (const rule of rules.filter(item => item.kind === 'relation')) {
      expect(
        all.some(edition => edition.relations.some(relation => relation.rule === rule.id)),
        rule.id,
      ).toBe(true)
    }
  })

  it.each(all)('can all be satisfied together by a report of $id that is not all zeros', edition => {
    const { report, previous } = sampleOf(edition)
    expect(checkReport(report, { previous })).toEqual([])
    expect(edition.cells.filter(({ address }) => Number(cellOf(report, address)) > 0).length).toBeGreaterThan(20)
  })
})

interface Pair {
  readonly report: Report
  readonly previous: Report
}

/** The sample with one cell changed just so far that the relation breaks; by 1 where it is an equation. */
function smallestViolation({ report, previous }: Sample, relation: RelationDefinition): Pair {
  const figureAt = ({ cell, year }: RelationDefinition['left'][number]) =>
    cellOf(year ? previous : report, cell) as number
  const sum = (terms: RelationDefinition['left']) =>
    terms.reduce((total, term) => total + term.coefficient * figureAt(term), 0)
  const rest = sum(relation.left) - sum(relation.right)
  const step = relation.comparison === 'equal' ? 1 : rest + 1
  const terms = [
    ...relation.right.map(term => ({ ...term, change: term.coefficient * step })),
    ...relation.left.map(term => ({ ...term, change: -term.coefficient * step })),
  ]
  const mayBeNegative = (cell: string) =>
    findEdition(report.edition)!.cells.some(({ address, type }) => address === cell && type === 'change')
  const chosen = terms.find(term => figureAt(term) + term.change >= 0 || mayBeNegative(term.cell))!
  const changed = (source: Report) => withCell(source, chosen.cell, figureAt(chosen) + chosen.change)
  return chosen.year ? { report, previous: changed(previous) } : { report: changed(report), previous }
}

describe.each(all)('every relation of $id', edition => {
  const sample = sampleOf(edition)

  it.each(edition.relations)('$instance holds on the sample and breaks when one cell changes', relation => {
    const instancesOf = ({ report, previous }: Pair) =>
      checkReport(report, { previous }).map(({ instance }) => instance)
    expect(instancesOf(sample)).not.toContain(relation.instance)
    expect(instancesOf(smallestViolation(sample, relation))).toContain(relation.instance)
  })
})
