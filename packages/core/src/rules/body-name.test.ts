import { describe, expect, it } from 'vitest'
import { baseWith, evaluateRule } from '../../tests/support/evaluate-rule.ts'
import { bodyName } from './body-name.ts'

/** What is found in a report of the body whose overview is the text. */
function found(name: string, text: string, title = `${name}2022年政府信息公开工作年度报告`) {
  const report = baseWith({
    '/body/name': name,
    '/title': title,
    '/preamble': [],
    '/sections/overview/narrative': [{ kind: 'paragraph', text }],
    '/sections/problems/narrative': [],
    '/sections/other/narrative': [],
  })
  return evaluateRule(bodyName, report).map(
    ({ instance, params }) => `${instance} ${(params as { found: string }).found}`,
  )
}

describe('body-name', () => {
  it.each([
    ['云湖区审计局', '我镇公开信息62条。', '我镇'],
    ['横石镇人民政府', '我局公开信息62条。', '我局'],
    ['城西街道办事处', '我镇公开信息62条。', '我镇'],
    ['云湖区卫生健康委员会', '我局公开信息62条。', '我局'],
    ['云湖市水利厅', '我委公开信息62条。', '我委'],
    ['大塘乡人民政府', '我街道公开信息62条。', '我街'],
    ['云湖区城镇管理局', '我镇公开信息62条。', '我镇'],
  ])('%s does not say “%s”', (name, text, self) => {
    expect(found(name, text)).toEqual([`body-name:text ${self}`])
  })

  it.each([
    ['云湖区审计局', '我局公开信息62条，覆盖我区、我市、我县各单位。'],
    ['横石镇人民政府', '我镇公开信息62条。'],
    ['城西街道办事处', '我街道公开信息62条，我办另有12条。'],
    ['云湖区卫生健康委员会', '我委公开信息62条。'],
    ['云湖区审计局', '我委托第三方评估，我委派专人负责。'],
    ['云湖区行政服务中心', '我局公开信息62条。'],
    ['', '我镇公开信息62条。'],
  ])('%s may say “%s”', (name, text) => {
    expect(found(name, text)).toEqual([])
  })

  it('finds another name in the title, and only once what the text calls itself', () => {
    const title = '云湖区财政局2022年度政府信息公开工作年度报告'
    expect(found('云湖区审计局', '我镇甲，我镇乙。', title)).toEqual([
      'body-name:title 云湖区财政局',
      'body-name:text 我镇',
    ])
  })

  it.each([
    '云湖区审计局 2022 年政府信息公开工作年度报告',
    '2022年云湖区审计局政府信息公开工作年度报告',
    '云湖区审计局（机关）2022年政务公开年度报告',
    '云湖区审计局年度报告',
    '2022年政府信息公开工作年度报告',
    '',
  ])('takes “%s” for the same name', title => {
    expect(found('云湖区审计局', '我局公开信息62条。', title)).toEqual([])
  })
})
