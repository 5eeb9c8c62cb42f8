import { describe, expect, it } from 'vitest'
import { evaluateRule } from '../../tests/support/evaluate-rule.ts'
import { reportWith } from '../../tests/support/roll-up-scopes.ts'
import { cn2019 } from '../editions/cn-2019/index.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import type { CellValue, Edition } from '../editions/definition.ts'
import type { Body, BodyType, Report } from '../model/report.ts'
import { allZero } from './all-zero.ts'
import { amountDecimals } from './amount-decimals.ts'
import { amountScale } from './amount-scale.ts'
import { amountUnit } from './amount-unit.ts'
import { isCountyLevel } from './body-level.ts'
import { copiedTable } from './copied-table.ts'
import { figureJump } from './figure-jump.ts'
import { figureRange } from './figure-range.ts'
import { rulesPower } from './rules-power.ts'
import { suitsWithoutRequests } from './suits-without-requests.ts'

const fees = 'disclosure.fees.amountWan'
const granted = 'requests.granted.total'

function bodyOf(type: BodyType, regionCode: string | null = null, name = '某单位'): Body {
  return { name, code: null, type, regionCode }
}

/** Zero everywhere but in the cells given. */
function report(cells: Record<string, CellValue>, body: Partial<Body> = {}, edition: Edition = cn2021): Report {
  const filled = reportWith(edition, cells)
  return { ...filled, body: { ...filled.body, ...body } }
}

describe('isCountyLevel', () => {
  it.each([
    ['township', null, true],
    ['subdistrict', '330100', true],
    ['department', '331022', true],
    ['department', '331000', false],
    ['department', '330000', false],
    ['department', null, false],
    ['department', '331022100', true],
    ['department', '331000100', true],
    ['department', '330122000', true],
  ] as const)('takes a %s with code %s as %s', (type, regionCode, expected) => {
    expect(isCountyLevel(bodyOf(type, regionCode))).toBe(expected)
  })
})

describe('all-zero', () => {
  const zeros = (body: Partial<Body>, cells = {}) => evaluateRule(allZero, report(cells, body))

  it.each(['ministry', 'government', 'governmentOffice'] as const)('is worth a note for a %s', type => {
    expect(zeros({ type })).toMatchObject([{ code: 'all_zero', params: { cells: 200 } }])
    expect(zeros({ type }, { [fees]: '0.00' })).toHaveLength(1)
  })

  it('is nothing strange in a bureau', () => {
    expect(zeros({ type: 'department' })).toEqual([])
  })

  it.each([1, null])('is not so with %s in one cell', value => {
    expect(zeros({ type: 'government' }, { [granted]: value })).toEqual([])
  })

  it.each(['0.01', '10', '5'])('is not so with fees of %s', value => {
    expect(zeros({ type: 'government' }, { [fees]: value })).toEqual([])
  })

  it('holds for money of any unit', () => {
    const amount = 'disclosure.procurement.amount'
    const government = { type: 'government' } as const
    expect(evaluateRule(allZero, report({ [amount]: '0万元' }, government, cn2019))).toHaveLength(1)
    expect(evaluateRule(allZero, report({ [amount]: '20万元' }, government, cn2019))).toEqual([])
  })
})

describe('amount-scale', () => {
  const county = { regionCode: '331022' }
  const now = (value: string, before?: string, body: Partial<Body> = {}) =>
    evaluateRule(
      amountScale,
      report({ [fees]: value }, body),
      before === undefined ? undefined : report({ [fees]: before }),
    )

  it('finds more than 10 亿元 in a county, and not in a city', () => {
    expect(now('100000.01', undefined, county)).toMatchObject([{ params: { value: '100000.01' }, previousCells: [] }])
    expect(now('100000', undefined, county)).toEqual([])
    expect(now('100000.01', undefined, { regionCode: '331000' })).toEqual([])
  })

  it('finds a round amount more than a thousand times last year’s', () => {
    expect(now('30010000', '3001')).toMatchObject([{ cells: [fees], previousCells: [fees] }])
    expect(now('10010000', '10010')).toEqual([])
    expect(now('30010000.5', '3001')).toEqual([])
    expect(now('30010001', '3001')).toEqual([])
    expect(now('40000', '20000')).toEqual([])
  })

  it('cannot compare with a year that is not there or is blank', () => {
    expect(now('30010000')).toEqual([])
    expect(evaluateRule(amountScale, report({ [fees]: '30010000' }), report({ [fees]: null }))).toEqual([])
  })

  it('looks at amounts only', () => {
    expect(evaluateRule(amountScale, report({ [granted]: 200_000, [fees]: null }, county))).toEqual([])
  })
})

describe('amount-unit', () => {
  const change = (from: CellValue, to: CellValue) =>
    evaluateRule(amountUnit, report({ [fees]: to }), report({ [fees]: from }))

  it.each([
    ['3', '30000'],
    ['30000', '3'],
    ['1', '8000'],
    ['1', '12000'],
  ])('takes a change from %s to %s for a slip of the unit', (from, to) => {
    expect(change(from, to)).toMatchObject([{ code: 'unit_slip', params: { from, to }, cells: [fees] }])
  })

  it.each([
    ['1', '7999'],
    ['1', '12001'],
    ['3', '3'],
    ['0', '0'],
    ['0', '10000'],
    [null, '10000'],
    ['1', null],
  ])('takes a change from %s to %s for no such slip', (from, to) => {
    expect(change(from, to)).toEqual([])
  })

  it('looks at amounts only, and only with last year’s report', () => {
    expect(evaluateRule(amountUnit, report({ [granted]: 10_000 }), report({ [granted]: 1 }))).toEqual([])
    expect(evaluateRule(amountUnit, report({ [fees]: '30000' }))).toEqual([])
  })
})

describe('amount-decimals', () => {
  it('allows a 分 and nothing finer', () => {
    expect(evaluateRule(amountDecimals, report({ [fees]: '0.000001' }))).toEqual([])
    expect(evaluateRule(amountDecimals, report({ [fees]: null }))).toEqual([])
    expect(evaluateRule(amountDecimals, report({ [fees]: '0.0000011' }))).toHaveLength(1)
  })
})

describe('copied-table', () => {
  const figures = { 'requests.newRequests.total': 5, [granted]: 3, 'requests.carriedOut.total': 2 }
  const copy = (now: Record<string, CellValue>, before: Report) => evaluateRule(copiedTable, report(now), before)

  it('finds a table whose figures are all last year’s', () => {
    expect(copy(figures, report(figures))).toMatchObject([{ instance: 'copied-table:requests', params: { same: 3 } }])
  })

  it('takes a blank for 0 on both sides', () => {
    const blank = { ...figures, 'requests.granted.research': null }
    expect(copy(blank, report(figures))).toHaveLength(1)
    expect(copy(figures, report(blank))).toHaveLength(1)
  })

  it('says nothing where one figure differs or too few are different from each other', () => {
    expect(copy({ ...figures, 'requests.granted.research': 1 }, report(figures))).toEqual([])
    const few = { ...figures, 'requests.carriedOut.total': 3 }
    expect(copy(few, report(few))).toEqual([])
  })

  it('compares reports of one form only', () => {
    expect(copy(figures, report(figures, {}, cn2019))).toEqual([])
    expect(evaluateRule(copiedTable, report(figures))).toEqual([])
  })
})

describe('figure-jump', () => {
  const jump = (from: CellValue, to: CellValue) =>
    evaluateRule(figureJump, report({ [granted]: to }), report({ [granted]: from }))

  it.each([
    [12, 120],
    [120, 12],
    [0, 100],
    [100, 0],
  ])('notes a change from %s to %s', (from, to) => {
    expect(jump(from, to)).toMatchObject([{ instance: 'figure-jump:requests.granted', params: { from, to } }])
  })

  it.each([
    [12, 119],
    [11, 110],
    [0, 99],
    [null, 5000],
    [5000, null],
  ])('does not note a change from %s to %s', (from, to) => {
    expect(jump(from, to)).toEqual([])
  })

  it('gives one finding a row', () => {
    const cells = ['requests.granted.naturalPerson', granted]
    const now = report(Object.fromEntries(cells.map(cell => [cell, 500])))
    expect(evaluateRule(figureJump, now, report({}))).toMatchObject([{ cells, previousCells: cells }])
  })

  it('compares the cells both forms have', () => {
    const before = reportWith(cn2019, { [granted]: 0, 'requests.otherAll.total': 0 })
    const now = report({ [granted]: 500, 'requests.otherMisc.total': 500 })
    expect(evaluateRule(figureJump, now, before).map(finding => finding.cells)).toEqual([[granted]])
  })
})

describe('figure-range', () => {
  it('finds a count above a thousand million', () => {
    expect(evaluateRule(figureRange, report({ [granted]: 1_000_000_000 }))).toEqual([])
    expect(evaluateRule(figureRange, report({ [granted]: null }))).toEqual([])
    const cells = [granted]
    expect(evaluateRule(figureRange, report({ [granted]: 1_000_000_001 }))).toMatchObject([
      { instance: `figure-range:${granted}`, params: { value: 1_000_000_001 }, cells },
    ])
  })

  it('finds a change as far below 0', () => {
    const delta = { 'disclosure.licensing.delta': -1_000_000_001 }
    expect(evaluateRule(figureRange, report(delta, {}, cn2019))).toHaveLength(1)
  })
})

describe('rules-power', () => {
  const issued = { 'disclosure.rules.issued': 1 }
  const found = (body: Partial<Body>, cells: Record<string, CellValue> = issued) =>
    evaluateRule(rulesPower, report(cells, body)).length

  it.each([
    bodyOf('township'),
    bodyOf('government', '331022', '某县人民政府'),
    bodyOf('institution'),
    bodyOf('department', null, '某市统计局'),
    bodyOf('department', '330000', '某省教育厅'),
  ])('finds rules of a body that makes none: $type $name', body => {
    expect(found(body)).toBe(1)
  })

  it.each([
    bodyOf('government', '331000', '某市人民政府'),
    bodyOf('ministry', null, '国家某局'),
    bodyOf('department', null, '国家某局'),
    bodyOf('department', null, '中国某局'),
    bodyOf('department', null, '中华某厅'),
    bodyOf('department', null, '某局办公室'),
    bodyOf('government', null, '某局'),
  ])('lets those of another be: $type $name', body => {
    expect(found(body)).toBe(0)
  })

  it('says nothing where there are none, and names the cells where there are', () => {
    const county = bodyOf('township')
    expect(found(county, {})).toBe(0)
    expect(found(county, { 'disclosure.rules.inForce': null })).toBe(0)
    const cells = { 'disclosure.rules.inForce': 2, 'disclosure.normativeDocs.inForce': 3 }
    expect(evaluateRule(rulesPower, report(cells, county))).toMatchObject([{ cells: ['disclosure.rules.inForce'] }])
  })
})

describe('suits-without-requests', () => {
  const suits = { 'remedies.review.total': 2, 'remedies.suitDirect.total': 1 }

  it('adds up reviews and suits of a body that concluded no request in either year', () => {
    expect(evaluateRule(suitsWithoutRequests, report(suits), report({}))).toMatchObject([
      { params: { suits: 3 }, cells: ['requests.resultTotal.total', ...Object.keys(suits)] },
    ])
  })

  it('says nothing of a body without suits, with requests, or whose last year is not known', () => {
    const concluded = { 'requests.resultTotal.total': 1 }
    expect(evaluateRule(suitsWithoutRequests, report({}), report({}))).toEqual([])
    expect(evaluateRule(suitsWithoutRequests, report({ ...suits, ...concluded }), report({}))).toEqual([])
    expect(evaluateRule(suitsWithoutRequests, report(suits), report(concluded))).toEqual([])
    expect(evaluateRule(suitsWithoutRequests, report(suits))).toEqual([])
  })
})
