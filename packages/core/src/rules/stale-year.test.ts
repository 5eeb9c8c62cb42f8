import { describe, expect, it } from 'vitest'
import { evaluateRule, passagesIn, withNarrative } from '../../tests/support/evaluate-rule.ts'
import { staleYear } from './stale-year.ts'

describe('stale-year', () => {
  it.each([
    '2021年，我局主动公开政府信息62条。',
    '2021年我局没有收到政府信息公开申请。',
    '2021年度共制发规范性文件9件。',
    '现将 2021 年工作情况报告如下。',
    '我局召开会议。2021年6月，修订公开指南。',
    '２０２１年，我局主动公开政府信息62条。',
    '2020年，我局主动公开政府信息62条。',
  ])('finds the year in “%s”', text => {
    expect(passagesIn(staleYear, text)).toHaveLength(1)
  })

  it.each([
    ['the year of the report', '2022年，我局主动公开政府信息62条。'],
    ['a plan', '2023年，我局将完善公开制度。'],
    ['a year long ago', '2019年，我局成立。'],
    ['a starting point', '在2021年已取得成效的基础上，加大公开力度。'],
    ['a comparison before it', '比2021年多12条。'],
    ['a comparison after it', '与2021年度相比，数量持平。'],
    ['the same period', '主动公开62条，2021年同期为50条。'],
    ['a comparison elsewhere in the sentence', '主动公开62条，2021年为50条，同比上升。'],
    ['a beginning', '自2021年起设立专栏。'],
    ['a span', '公开2021年至2022年的决算。'],
    ['a span with a dash', '实施2021年—2025年规划。'],
    ['the title of a document', '落实《2021年政务公开工作要点》。'],
    ['a year in brackets', '修订公开指南（2021年版）。'],
    ['the accounts of a year', '公开2021年度决算。'],
    ['what was carried over', '办理2021年结转的申请1件。'],
    ['an assessment', '2021年度考核结果良好。'],
    ['the problems of last year', '2021年存在的问题已整改到位。'],
    ['a list of years', '公开2021、2022年预算。'],
    ['a document number, which is no year of the text', '国办公开办函〔2021〕30号。'],
  ])('lets %s stand: “%s”', (_, text) => {
    expect(passagesIn(staleYear, text)).toEqual([])
  })

  it('says it once for each year of a section, where it first stands', () => {
    const texts = ['我局认真工作。', '2021年，我局甲。2021年，我局乙。2020年，我局丙。']
    expect(evaluateRule(staleYear, withNarrative('overview', ...texts))).toEqual([
      {
        instance: 'stale-year:overview:2021',
        code: 'year_mismatch',
        params: { where: 'text', found: 2021, expected: 2022 },
        cells: [],
        passage: { section: 'overview', block: 1, item: 0, start: 0, end: 5, text: '2021年' },
      },
      {
        instance: 'stale-year:overview:2020',
        code: 'year_mismatch',
        params: { where: 'text', found: 2020, expected: 2022 },
        cells: [],
        passage: { section: 'overview', block: 1, item: 0, start: 20, end: 25, text: '2020年' },
      },
    ])
  })

  it('looks for a comparison within its own sentence only', () => {
    expect(passagesIn(staleYear, '同比上升。2021年，我局主动公开62条。较多。')).toEqual(['2021年'])
    expect(passagesIn(staleYear, '同比上升；2021年，我局主动公开62条')).toEqual(['2021年'])
  })
})
