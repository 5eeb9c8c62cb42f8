import { describe, expect, it } from 'vitest'
import { bodyNameIn, bodyTypeOf, isDoubtful } from './body.ts'
import { cleanTitle, isTitle, yearIn } from './title.ts'

describe('a title', () => {
  it.each([
    ['示例市测试局2022年政府信息公开工作年度报告', '示例市测试局', 2022],
    ['2019年示例市人民政府办公厅政府信息公开工作年度报告', '示例市人民政府办公厅', 2019],
    ['示例新区2021年度政府信息公开工作年度报告', '示例新区', 2021],
    ['示例县示范镇 2023 年政府信息公开工作告年度报', '示例县示范镇', 2023],
    ['《示例区统计局2020年政府信息公开年度报告》', '示例区统计局', 2020],
    ['示例市測試局2021年政府信息公開工作年度報告', '示例市測試局', 2021],
  ])('%s names the body and the year', (text, name, year) => {
    expect(isTitle(text)).toBe(true)
    const title = cleanTitle(text)
    expect([bodyNameIn(title), yearIn(title)]).toEqual([name, year])
  })

  it('loses the name of the site', () => {
    expect(cleanTitle('示例县测试局2023年政府信息公开年度报告-示例县测试局')).toBe(
      '示例县测试局2023年政府信息公开年度报告',
    )
  })

  it.each([
    '一、总体情况',
    '当前位置：首页>政府信息公开年报',
    '现将2022年政府信息公开工作年度报告公布如下。',
    '政府信息公开指南',
  ])('%s is none', text => {
    expect(isTitle(text)).toBe(false)
  })
})

describe('bodyTypeOf', () => {
  it.each([
    ['示例市人民政府', 'government'],
    ['示例市人民政府办公室', 'governmentOffice'],
    ['示例县示范镇人民政府', 'township'],
    ['示例区示范街道办事处', 'subdistrict'],
    ['示例新区管委会', 'agency'],
    ['示例市测试局', 'department'],
  ])('knows %s as %s', (name, type) => {
    expect(bodyTypeOf(name)).toBe(type)
  })
})

describe('isDoubtful', () => {
  it('doubts names that mirrors replaced', () => {
    expect(['188体育,188体育平台海洋局', 'uedbet@官网局', '示例市测试局'].map(isDoubtful)).toEqual([true, true, false])
  })
})
