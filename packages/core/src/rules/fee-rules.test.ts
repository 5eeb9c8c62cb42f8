import { describe, expect, it } from 'vitest'
import { baseWith, evaluateRule, withNarrative } from '../../tests/support/evaluate-rule.ts'
import { feeConsistency } from './fee-consistency.ts'
import { feeMultiple } from './fee-multiple.ts'
import { feeStatement } from './fee-statement.ts'

describe('fee-consistency', () => {
  const say = (...texts: string[]) => evaluateRule(feeConsistency, withNarrative('other', ...texts))

  it.each([
    '全年收取信息处理费3940元。',
    '全年未收取信息处理费。',
    '未收取信息处理费，收费0元。',
    '发出收费通知，信息处理费应收800元，未收取任何费用。',
    '收取信息处理费2950元，其中市本级420元、甲县290元、乙县1500元、丙区140元、丁区600元。',
  ])('lets “%s” stand', text => {
    expect(say(text)).toEqual([])
  })

  it('finds an amount beside the statement that there was none', () => {
    expect(say('本年度未收取信息处理费。', '收取信息处理费3940元。')).toMatchObject([
      { instance: 'fee-consistency:denied:other.1.0', code: 'fee_denied', params: { yuan: 3940 } },
    ])
  })

  it('finds amounts that miss their total', () => {
    expect(say('收取信息处理费2950元，其中甲县1500元、乙县1600元。')).toMatchObject([
      { code: 'list_exceeds', severity: 'warning', params: { stated: 2950, found: 3100 } },
    ])
    expect(say('收取信息处理费2950元，其中甲县1500元、乙县1400元。')).toMatchObject([{ code: 'list_short' }])
  })

  it('says nothing of an empty section', () => {
    expect(say()).toEqual([])
  })
})

describe('fee-multiple', () => {
  const say = (text: string) => evaluateRule(feeMultiple, withNarrative('other', text))

  it.each(['收取信息处理费3940元。', '收取信息处理费0.394万元。', '收费标准为每件100元。', '培训支出1234元。', ''])(
    'lets “%s” stand',
    text => {
      expect(say(text)).toEqual([])
    },
  )

  it('finds an amount the tariff cannot give', () => {
    expect(say('收取信息处理费3945元。')).toMatchObject([
      { instance: 'fee-multiple:other.0.0', code: 'fee_multiple', params: { yuan: 3945 } },
    ])
  })

  it('does not hold a rough amount to it', () => {
    expect(say('收取信息处理费约3945元。')).toEqual([])
  })
})

describe('fee-statement', () => {
  const say = (...texts: string[]) => evaluateRule(feeStatement, withNarrative('other', ...texts))

  it.each(['未收取信息处理费。', '收取信息处理费3940元。', '未发生收费情况。', '没有向申请人收取任何费用。'])(
    'is satisfied with “%s”',
    text => {
      expect(say(text)).toEqual([])
    },
  )

  it('wants a word on it in section 六, even where that is blank', () => {
    expect(say('无其他需要报告的事项。')).toMatchObject([{ instance: 'fee-statement', code: 'fee_unstated' }])
    expect(say()).toHaveLength(1)
  })

  it('does not judge a report without prose', () => {
    const none = ['overview', 'problems', 'other'].map(section => [`/sections/${section}/narrative`, []])
    expect(evaluateRule(feeStatement, baseWith(Object.fromEntries(none)))).toEqual([])
  })

  it('applies from 2021 on, when the fee was introduced', () => {
    const narrative = [{ kind: 'paragraph', text: '无。' }]
    const of = (year: number) => baseWith({ '/year': year, '/sections/other/narrative': narrative })
    expect([of(2020), of(2021)].map(report => evaluateRule(feeStatement, report).length)).toEqual([0, 1])
  })
})
