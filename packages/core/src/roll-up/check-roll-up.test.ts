import { describe, expect, it } from 'vitest'
import { memberWith, reportWith, scopeOf } from '../../tests/support/roll-up-scopes.ts'
import { checkReport } from '../check/check-report.ts'
import { cn2019 } from '../editions/cn-2019/index.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import { en } from '../locales/en/index.ts'
import { withCell } from '../model/report.ts'
import { checkRollUp } from './check-roll-up.ts'
import { rollUpReports } from './roll-up-reports.ts'
import { rollUpRules } from './rules/index.ts'

const received = 'requests.newRequests.total'
const amount = 'disclosure.procurement.amount'

const members = [
  memberWith('a', reportWith(cn2021, { [received]: 40 })),
  memberWith('b', reportWith(cn2021, { [received]: 50 })),
]
const scope = scopeOf(members)
const brief = (findings: ReturnType<typeof checkRollUp>) => findings.map(f => `${f.severity} ${f.instance} ${f.code}`)

describe('checkRollUp', () => {
  it('finds nothing in a roll-up as computed', () => {
    const { report, stamps } = rollUpReports(scope, {})
    expect(checkRollUp(report, scope, { generated: true, frozen: stamps })).toEqual([])
  })

  it('lists a cell that is not the sum, with the difference and what each body would have to say', () => {
    const [finding, ...others] = checkRollUp(reportWith(cn2021, { [received]: 100 }), scope)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'roll-up-sum',
      instance: `roll-up-sum:${received}`,
      severity: 'warning',
      overridable: true,
      cells: [received],
      members: ['a', 'b'],
      params: {
        expected: 90,
        actual: 100,
        difference: 10,
        parts: [
          { id: 'a', name: 'a机关', value: 40, implied: 50 },
          { id: 'b', name: 'b机关', value: 50, implied: 60 },
        ],
      },
    })
    expect(finding?.message).toBe(
      '表三“一、本年新收政府信息公开申请数量”行“总计”列填 100，本级和下级各机关相加为 90，相差 10。',
    )
  })

  it('makes a difference an error that may be overridden when the figures were computed', () => {
    const found = checkRollUp(reportWith(cn2021, { [received]: 100 }), scope, { generated: true })
    expect(found).toMatchObject([{ rule: 'roll-up-sum', severity: 'error', overridable: true }])
  })

  it('suspects the body whose figure is just the difference', () => {
    const without = checkRollUp(reportWith(cn2021, { [received]: 50 }), scope)[0]
    expect(without?.params).toMatchObject({ parts: [{ id: 'a', suspect: 'left_out' }, { id: 'b' }] })
    expect(without?.message).toContain('可能漏加“a机关”')
    const twice = checkRollUp(reportWith(cn2021, { [received]: 140 }), scope)[0]
    expect(twice?.params).toMatchObject({ parts: [{ id: 'a' }, { id: 'b', suspect: 'counted_twice' }] })
    expect(twice?.message).toContain('可能重复计入“b机关”')
    const idle = scopeOf([...members, memberWith('c', reportWith(cn2021))])
    expect(checkRollUp(reportWith(cn2021, { [received]: 91 }), idle)[0]?.params).toMatchObject({
      parts: [
        { value: 40, implied: 41 },
        { value: 50, implied: 51 },
        { value: 0, implied: 1 },
      ],
    })
  })

  it('names what has to be agreed where a sum is a matter of care or convention', () => {
    const [finding] = checkRollUp(reportWith(cn2021, { [received]: 90, 'remedies.review.upheld': 1 }), scope)
    expect(finding?.params).toMatchObject({ additivity: 'convention', care: 'joint_defendants' })
    expect(finding?.message).toContain('共同被告')
  })

  it('compares amounts and money exactly', () => {
    const fees = 'disclosure.fees.amountWan'
    const parts = [
      memberWith('a', reportWith(cn2021, { [fees]: '0.1' })),
      memberWith('b', reportWith(cn2021, { [fees]: '0.2' })),
    ]
    expect(checkRollUp(reportWith(cn2021, { [fees]: '0.30' }), scopeOf(parts))).toEqual([])
    const paid = scopeOf([memberWith('a', reportWith(cn2019, { [amount]: '1.5万元' }))], cn2019)
    expect(checkRollUp(reportWith(cn2019, { [amount]: '15000元' }), paid)).toEqual([])
    expect(checkRollUp(reportWith(cn2019, { [amount]: '15001元' }), paid)).toMatchObject([
      { params: { expected: '1.5万元', actual: '15001元', difference: '1元' } },
    ])
  })

  it('lists money whose unit nobody can know instead of comparing it', () => {
    const open = scopeOf(
      [memberWith('a', reportWith(cn2019, { [amount]: '3' })), memberWith('b', reportWith(cn2019))],
      cn2019,
    )
    const found = checkRollUp(reportWith(cn2019, { [amount]: '3元' }), open)
    expect(brief(found)).toEqual([`warning roll-up-uncertain:${amount} roll_up_unit`])
    expect(found[0]).toMatchObject({ params: { names: ['a机关'] }, members: ['a'] })
    const named = scopeOf([memberWith('a', reportWith(cn2019, { [amount]: '3元' }))], cn2019)
    expect(checkRollUp(reportWith(cn2019, { [amount]: '3' }), named)).toMatchObject([
      { rule: 'roll-up-sum', code: 'roll_up_unit', params: { names: ['某局'] } },
    ])
  })

  it('lists sums that no cell can hold', () => {
    const huge = [Number.MAX_SAFE_INTEGER, 1].map((value, i) =>
      memberWith(`m${i}`, reportWith(cn2021, { [received]: value })),
    )
    const found = checkRollUp(null, scopeOf(huge))
    expect(brief(found)).toEqual([`warning roll-up-uncertain:${received} roll_up_too_large`])
  })

  it('does not call a sum broken that a blank cell leaves open, and lists the blank', () => {
    const open = scopeOf([...members, memberWith('c', reportWith(cn2021, { [received]: null }))])
    const found = checkRollUp(reportWith(cn2021, { [received]: 100 }), open)
    expect(brief(found)).toEqual(['warning roll-up-uncertain:c roll_up_blank'])
    expect(found[0]).toMatchObject({ cells: [received], members: ['c'], params: { name: 'c机关', count: 1 } })
    expect(checkRollUp(reportWith(cn2021, { [received]: null }), scope)).toEqual([])
  })

  it('lists a body without a report and holds a larger total to be possible until it comes', () => {
    const open = scopeOf([...members, memberWith('c', null)])
    expect(brief(checkRollUp(reportWith(cn2021, { [received]: 100 }), open))).toEqual([
      'warning roll-up-missing:c roll_up_missing',
      `info roll-up-sum:${received} roll_up_sum_incomplete`,
    ])
    expect(brief(checkRollUp(reportWith(cn2021, { [received]: 89 }), open))).toEqual([
      'warning roll-up-missing:c roll_up_missing',
      `warning roll-up-sum:${received} roll_up_sum`,
    ])
  })

  it('lets a missing report account for a change in either direction', () => {
    const delta = 'disclosure.licensing.delta'
    const open = scopeOf([memberWith('a', reportWith(cn2019)), memberWith('b', null)], cn2019)
    expect(checkRollUp(reportWith(cn2019, { [delta]: -3 }), open)[1]).toMatchObject({ severity: 'info' })
  })

  it('refuses reports of another form or another year', () => {
    const mixed = scopeOf([
      ...members,
      memberWith('old', reportWith(cn2019, {}, 2021)),
      memberWith('late', reportWith(cn2021, {}, 2022)),
    ])
    const found = checkRollUp(reportWith(cn2021, { [received]: 90 }), mixed)
    expect(brief(found)).toEqual(['error roll-up-edition:old roll_up_edition', 'error roll-up-year:late roll_up_year'])
    expect(found[0]?.params).toEqual({ name: 'old机关', edition: 'cn-2019', expected: 'cn-2021' })
    expect(found[1]?.params).toEqual({ name: 'late机关', year: 2022, expected: 2021 })
  })

  it('does not compare a parent of another form', () => {
    expect(checkRollUp(reportWith(cn2019, { [received]: 1 }), scope)).toEqual([])
  })

  it('finds a body that appears twice, by itself, inside another roll-up, or under one code', () => {
    const report = (code: string | null) => ({ ...reportWith(cn2021), body: { ...reportWith(cn2021).body, code } })
    const doubled = scopeOf([
      memberWith('a', report(null)),
      memberWith('a', report(null)),
      memberWith('town', report('11330000MB0000000X')),
      memberWith('east', report(null), { covers: ['east', 'town', 'hall'] }),
      memberWith('west', report(null), { covers: ['hall'] }),
      memberWith('twin', report('11330000MB0000000X')),
    ])
    const found = checkRollUp(null, doubled)
    expect(found.map(({ severity, instance, members: ids }) => [severity, instance, ids])).toEqual([
      ['error', 'roll-up-duplicate:a', ['a']],
      ['error', 'roll-up-duplicate:town', ['town', 'east']],
      ['error', 'roll-up-duplicate:hall', ['hall', 'east', 'west']],
      ['error', 'roll-up-duplicate:twin', ['twin', 'town']],
    ])
    expect(found[0]?.message).toContain('出现多次')
    expect(found[2]?.params).toEqual({ name: 'hall', via: ['east机关', 'west机关'] })
  })

  it('finds what changed after the roll-up was computed', () => {
    const frozen = { a: 'a-1', b: 'b-0', gone: 'gone-1' }
    const now = scopeOf([...members, memberWith('new', reportWith(cn2021))])
    const found = checkRollUp(null, now, { frozen })
    expect(brief(found)).toEqual([
      'warning roll-up-stale:b roll_up_stale',
      'warning roll-up-stale:gone roll_up_stale',
      'warning roll-up-stale:new roll_up_stale',
    ])
    expect(found.map(finding => finding.params)).toEqual([
      { name: 'b机关', change: 'changed' },
      { name: 'gone', change: 'removed' },
      { name: 'new机关', change: 'added' },
    ])
    expect(checkRollUp(null, now)).toEqual([])
  })

  it('never touches the check of a plain report', () => {
    const parent = reportWith(cn2021, { [received]: 100 })
    const before = checkReport(parent)
    checkRollUp(parent, scope, { generated: true })
    expect(checkReport(parent)).toEqual(before)
    expect(before.some(finding => finding.rule.startsWith('roll-up'))).toBe(false)
  })

  it('gives every rule an id of its own that its instances begin with', () => {
    expect(new Set(rollUpRules.map(rule => rule.id)).size).toBe(rollUpRules.length)
    const open = scopeOf([...members, memberWith('c', null), memberWith('a', members[0]!.report)])
    for (const { rule, instance } of checkRollUp(reportWith(cn2021), open))
      expect(instance.startsWith(`${rule}:`)).toBe(true)
  })

  it('speaks English', () => {
    const parent = withCell(reportWith(cn2021), received, 50)
    const [finding] = checkRollUp(parent, scope, { locale: en })
    expect(finding?.message).toBe(
      'Table 3, row “1. New requests this year”, column “Total” says 50, but the reports add up to 90: a difference of -40. ' +
        'The difference is just that figure: “a机关” may not have been added.',
    )
    expect(finding?.basis).toMatch(/^Practice/)
  })
})
