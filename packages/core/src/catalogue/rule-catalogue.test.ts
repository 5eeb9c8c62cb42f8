import { describe, expect, it } from 'vitest'
import type { Edition } from '../editions/definition.ts'
import { editions, findEdition } from '../editions/index.ts'
import { en } from '../locales/en/index.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import { rules } from '../rules/index.ts'
import { checkedElsewhere, type RuleEntry, ruleCatalogue } from './rule-catalogue.ts'

function entry(id: string, options: Parameters<typeof ruleCatalogue>[0] = {}): RuleEntry {
  const found = ruleCatalogue(options).find(rule => rule.id === id)
  if (!found) throw new Error(`no entry ${id}`)
  return found
}

describe.each([zhCN, en])('the catalogue in $id', locale => {
  const catalogue = ruleCatalogue({ locale })

  it('has every rule once, in the order of findings', () => {
    expect(catalogue.map(rule => rule.id)).toEqual(rules.map(rule => rule.id))
  })

  it.each(catalogue)('says all there is to say of $id', rule => {
    const { title, basis, source, example, advice, gradeMeaning, formula } = rule
    for (const text of [title, basis, source, example, advice, gradeMeaning, formula.words]) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('calls nothing official that is a proposal or practice', () => {
    for (const { grade, source, basis, id } of catalogue) {
      if (grade === 'own')
        expect(`${source} ${basis}`, id).toMatch(/建议|不是官方要求|并无明文|propos|not an official|nowhere written/i)
      if (grade === 'own' || grade === 'P') expect(source, id).not.toMatch(/规定|必须|prescribed|required/)
    }
  })

  it('says where other checks are made', () => {
    for (const { code, text } of checkedElsewhere(locale)) expect(`${code} ${text}`).toMatch(/^[A-Z]+-[A-Z]+ \S/)
  })
})

describe('ruleCatalogue', () => {
  it('prints the formula of a relation from its data, by address and in words', () => {
    expect(entry('requests-balance').formula).toEqual({
      cells: 'requests.newRequests.c + requests.carriedIn.c = requests.resultTotal.c + requests.carriedOut.c',
      words:
        '每列：“一、本年新收政府信息公开申请数量” + “二、上年结转政府信息公开申请数量” = “（七）总计” + “四、结转下年度继续办理”',
    })
    expect(entry('stock-roll').formula.cells).toBe(
      'disclosure.r.inForce = previous.disclosure.r.inForce + disclosure.r.issued − disclosure.r.repealed',
    )
    expect(entry('items-not-negative', { locale: en }).formula).toEqual({
      cells: 'disclosure.r.prevItems + disclosure.r.delta ≥ 0',
      words: 'In each row: “Items last year” + “Change this year” ≥ 0',
    })
  })

  it('cuts a long sum in the middle', () => {
    expect(entry('requests-outcome-total').formula.cells).toBe(
      'requests.resultTotal.c = requests.granted.c + requests.partlyGranted.c + … + requests.otherMisc.c',
    )
  })

  it('counts the relations of each edition', () => {
    expect(entry('requests-row-total').instances).toEqual({ 'cn-2021': 25, 'cn-2019': 23 })
    expect(entry('period-stated').instances).toBeNull()
    for (const edition of editions as readonly Edition[]) {
      const counted = ruleCatalogue({ edition }).map(rule => rule.instances?.[edition.id] ?? 0)
      expect(counted.reduce((sum, count) => sum + count)).toBe(edition.relations.length)
    }
  })

  it('leaves out relations that an edition does not have', () => {
    const ids = ruleCatalogue({ edition: findEdition('cn-2019')! }).map(rule => rule.id)
    expect(ids).toContain('items-roll')
    expect(ids).not.toContain('stock-roll')
    expect(ids).toContain('cell-blank')
  })

  it('tells which rules a recorded reason settles', () => {
    expect(entry('requests-balance').overridable).toBe(false)
    expect(entry('carry-over')).toMatchObject({ overridable: true, severity: 'error', needsPrevious: true })
    expect(entry('cell-blank')).toMatchObject({ overridable: true, severity: 'warning', needsPrevious: false })
    expect(entry('figure-jump').overridable).toBe(false)
  })
})
