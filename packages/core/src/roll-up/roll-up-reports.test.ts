import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEdition, anyReport, memberWith, reportWith, scopeOf } from '../../tests/support/roll-up-scopes.ts'
import { judge } from '../check/judge.ts'
import { cn2019 } from '../editions/cn-2019/index.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import { cellOf, type Report } from '../model/report.ts'
import { sumCells } from './cell-sum.ts'
import { rollUpReports } from './roll-up-reports.ts'

const received = 'requests.newRequests.total'

describe('rollUpReports', () => {
  it('adds the own report and every subordinate’s, cell by cell', () => {
    const own = memberWith('own', reportWith(cn2021, { [received]: 5, 'disclosure.fees.amountWan': '0.1' }))
    const members = [
      memberWith('a', reportWith(cn2021, { [received]: 7, 'disclosure.fees.amountWan': '0.2' })),
      memberWith('b', reportWith(cn2021, { 'remedies.review.upheld': 2 })),
    ]
    const { report, uncertain, leftOut, stamps } = rollUpReports({ ...scopeOf(members), own }, { name: '某县' })
    expect(cellOf(report, received)).toBe(12)
    expect(cellOf(report, 'disclosure.fees.amountWan')).toBe('0.3')
    expect(cellOf(report, 'remedies.review.upheld')).toBe(2)
    expect([uncertain, leftOut]).toEqual([[], []])
    expect(stamps).toEqual({ own: 'own-1', a: 'a-1', b: 'b-1' })
    expect(report).toMatchObject({ edition: 'cn-2021', year: 2021, body: { name: '某县' } })
  })

  it('leaves a cell blank that one of the reports left blank, and lists it with what is known', () => {
    const members = [
      memberWith('a', reportWith(cn2021, { [received]: null })),
      memberWith('b', reportWith(cn2021, { [received]: 4 })),
    ]
    const { report, uncertain } = rollUpReports(scopeOf(members), {})
    expect(cellOf(report, received)).toBeNull()
    expect(uncertain).toEqual([{ cell: received, why: 'blank', known: 4, blankIn: ['a'] }])
  })

  it('knows nothing of a cell that all left blank', () => {
    const members = [memberWith('a', reportWith(cn2021, { [received]: null }))]
    expect(rollUpReports(scopeOf(members), {}).uncertain).toEqual([
      { cell: received, why: 'blank', known: null, blankIn: ['a'] },
    ])
  })

  it('lists every cell when there is nothing to add up', () => {
    const { uncertain, leftOut } = rollUpReports(scopeOf([memberWith('a', null)]), {})
    expect(uncertain).toHaveLength(cn2021.cells.length)
    expect(new Set(uncertain.map(cell => cell.why))).toEqual(new Set(['nothing']))
    expect(leftOut.map(({ member, why }) => [member.id, why])).toEqual([['a', 'missing']])
  })

  it('lists a cell whose sum no cell can hold and money without a unit', () => {
    const amount = 'disclosure.procurement.amount'
    const members = [
      memberWith('a', reportWith(cn2019, { [received]: Number.MAX_SAFE_INTEGER, [amount]: '3' })),
      memberWith('b', reportWith(cn2019, { [received]: 1, [amount]: '2元' })),
    ]
    expect(rollUpReports(scopeOf(members, cn2019), {}).uncertain).toEqual([
      { cell: amount, why: 'unit', known: null, blankIn: [] },
      { cell: received, why: 'too_large', known: null, blankIn: [] },
    ])
  })

  it('leaves out reports of another form or year and adds a body that appears twice once', () => {
    const one = reportWith(cn2021, { [received]: 1 })
    const members = [
      memberWith('a', one),
      memberWith('a', one),
      memberWith('old', reportWith(cn2019, {}, 2021)),
      memberWith('late', reportWith(cn2021, {}, 2022)),
      memberWith('town', one),
      memberWith('county', reportWith(cn2021, { [received]: 10 }), { covers: ['county', 'town'] }),
    ]
    const { report, leftOut, stamps } = rollUpReports(scopeOf(members), {})
    expect(cellOf(report, received)).toBe(11)
    expect(leftOut.map(({ member, why }) => `${member.id}: ${why}`)).toEqual([
      'a: duplicate',
      'old: edition',
      'late: year',
      'town: duplicate',
    ])
    expect(Object.keys(stamps)).toEqual(['a', 'county'])
  })

  it('counts a body itself while the roll-up that covers it is not there', () => {
    const members = [
      memberWith('town', reportWith(cn2021, { [received]: 3 })),
      memberWith('county', null, { covers: ['town'] }),
    ]
    expect(cellOf(rollUpReports(scopeOf(members), {}).report, received)).toBe(3)
  })

  it('keeps no stamp for a report that has none', () => {
    const member = { id: 'a', name: 'a', report: reportWith(cn2021) }
    expect(rollUpReports(scopeOf([member]), {}).stamps).toEqual({})
  })

  it('adds exactly the cells of a child that comes in', () => {
    const pair = anyEdition.chain(edition =>
      fc.tuple(fc.constant(edition), fc.array(anyReport(edition), { minLength: 1, maxLength: 4 }), anyReport(edition)),
    )
    fc.assert(
      fc.property(pair, ([edition, reports, child]) => {
        const members = reports.map((report, i) => memberWith(`m${i}`, report))
        const before = rollUpReports(scopeOf(members, edition), {}).report
        const after = rollUpReports(scopeOf([...members, memberWith('child', child)], edition), {}).report
        for (const { address, type } of edition.cells) {
          const [was, added] = [cellOf(before, address), cellOf(child, address)]
          const sum = was === null || added === null ? null : sumCells(type, [was, added])
          expect(cellOf(after, address)).toEqual(sum?.ok ? sum.value : null)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on order or on how bodies are split over roll-ups between', () => {
    const cases = anyEdition.chain(edition =>
      fc.tuple(
        fc.constant(edition),
        fc.array(anyReport(edition), { minLength: 2, maxLength: 5 }),
        fc.nat(3),
        fc.infiniteStream(fc.nat(100)),
      ),
    )
    fc.assert(
      fc.property(cases, ([edition, reports, cut, order]) => {
        const roll = (list: readonly Report[]) =>
          rollUpReports(
            scopeOf(
              list.map((report, i) => memberWith(`m${i}`, report)),
              edition,
            ),
            {},
          ).report
        const whole = roll(reports)
        const shuffled = reports.map(report => ({ report, key: order.next().value })).sort((a, b) => a.key - b.key)
        expect(roll(shuffled.map(({ report }) => report))).toEqual(whole)
        const at = 1 + (cut % (reports.length - 1))
        expect(roll([roll(reports.slice(0, at)), roll(reports.slice(at))])).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps every relation of the form that holds in all the reports', () => {
    const balanced = { 'requests.newRequests.total': 3, 'requests.newRequests.naturalPerson': 3 }
    const done = { 'requests.granted.total': 3, 'requests.granted.naturalPerson': 3 }
    const closed = { 'requests.resultTotal.total': 3, 'requests.resultTotal.naturalPerson': 3 }
    const one = reportWith(cn2021, { ...balanced, ...done, ...closed })
    const { report } = rollUpReports(scopeOf([memberWith('a', one), memberWith('b', one)]), {})
    const { total, held } = judge(report).relations
    expect(held).toBe(total)
  })
})
