import { describe, expect, it } from 'vitest'
import { baseWith, evaluateRule, withNarrative } from '../../tests/support/evaluate-rule.ts'
import { readBase } from '../../tests/support/samples.ts'
import { formatCitation } from './format-citation.ts'
import { partsListed } from './parts-listed.ts'
import { reportYear } from './report-year.ts'
import { titleWording } from './title-wording.ts'

const form = '《中华人民共和国政府信息公开工作年度报告格式》'
const trial = '《中华人民共和国政府信息公开工作年度报告格式（试行）》'

describe('format-citation', () => {
  const count = (text: string) => evaluateRule(formatCitation, withNarrative('preamble', text)).length

  it.each([
    `${form}（国办公开办函〔2021〕30号）`,
    `${form}（国办公开办函﹝2021﹞30号）`,
    `${form}(国办公开办函[2021]30 号)`,
    `${form}（国办公开办函【2021】30号）`,
    '国办公开办函〔2021〕12号',
    form,
  ])('accepts “%s”', text => {
    expect(count(`根据${text}，编制本报告。`)).toBe(0)
  })

  it.each([
    `${trial}（国办公开办函〔2021〕30号）`,
    `${form}（国办公开办函〔2019〕60号）`,
    `${trial}（国办公开办函〔2019〕60号）`,
    `${form}（国办公开办函〔2021〕3号）`,
  ])('finds “%s”', text => {
    expect(count(`根据${text}，编制本报告。`)).toBe(1)
  })

  it('quotes the whole citation and says what it should be', () => {
    const text = `根据${trial}（国办公开办函〔2019〕60号），编制本报告。`
    const [finding] = evaluateRule(formatCitation, withNarrative('preamble', text))
    expect(finding?.params).toEqual({
      found: `${trial}（国办公开办函〔2019〕60号`,
      expected: `${form}（国办公开办函〔2021〕30号）`,
    })
    expect(finding?.passage).toMatchObject({ section: 'preamble', start: 2 })
  })

  it('wants the trial form in a report on it', () => {
    const report = {
      ...readBase('cn-2019'),
      preamble: withNarrative('preamble', `${form}（国办公开办函〔2019〕60号）`).preamble,
    }
    expect(evaluateRule(formatCitation, report)).toHaveLength(1)
  })
})

describe('parts-listed', () => {
  const found = (text: string) => evaluateRule(partsListed, withNarrative('preamble', text)).map(({ params }) => params)
  const six = '总体情况、主动公开、收到和处理申请、复议和诉讼、存在的问题、其他事项'

  it.each([
    `本报告由${six}六个部分组成。`,
    `年度报告包括${six}等六部分。`,
    `报告内容包括${six}，共6个部分。`,
    `年报由${six}组成。`,
  ])('accepts “%s”', text => {
    expect(found(text)).toEqual([])
  })

  it.each([
    [`本报告由${six}五个部分组成。`, 6, '五'],
    [`本报告由${six}七大部分组成。`, 6, '七'],
    [`本报告由${six}等5个方面组成。`, 6, '5'],
    ['本报告由总体情况、主动公开、申请、诉讼、问题组成。', 5, null],
    ['本报告由概述、主动公开、申请三部分组成。', 3, '三'],
  ])('finds “%s”', (text, listed, said) => {
    expect(found(text)).toEqual([{ listed, said, expected: 6 }])
  })

  it.each([
    '围绕主动公开、依申请公开、问题整改三个方面开展工作。',
    '本报告分为三个部分。',
    '报告已公开。总体情况、主动公开、申请、诉讼三个部分另见附件。',
  ])('sees no list of parts in “%s”', text => {
    expect(found(text)).toEqual([])
  })

  it('gives the place of the sentence', () => {
    const sentence = '本报告由概述、主动公开、申请三部分组成'
    const [finding] = evaluateRule(partsListed, withNarrative('preamble', `甲。${sentence}。乙。`))
    expect(finding?.passage).toEqual({ section: 'preamble', block: 0, item: 0, start: 2, end: 21, text: sentence })
  })

  it('looks at preamble and overview only', () => {
    const report = withNarrative('problems', '本报告由概述、主动公开、申请三部分组成。')
    expect(evaluateRule(partsListed, report)).toEqual([])
  })
})

describe('title-wording', () => {
  const found = (title: string) => evaluateRule(titleWording, baseWith({ '/title': title })).length

  it.each([
    '某局2022年政府信息公开工作年度报告',
    '某局2022年政府信息公开年报',
    '某局2022年政府信息公开工作年度 报告',
    ' ',
  ])('accepts the title “%s”', title => {
    expect(found(title)).toBe(0)
  })

  it.each(['某局2022年政府信息公开工作总结', '某局2022年度政府信息公开工作报告'])('finds the title “%s”', title => {
    expect(found(title)).toBe(1)
  })

  it('notes a summary in the text once', () => {
    const report = withNarrative('preamble', '现将政务公开工作总结如下：', '现将公开工作报告如下：')
    expect(evaluateRule(titleWording, report)).toMatchObject([
      { instance: 'title-wording:text', severity: 'info', passage: { block: 0, text: '公开工作总结如下' } },
    ])
  })
})

describe('report-year', () => {
  it.each(['某局 2022 年年度报告', '2022年某局年度报告', '某局年度报告', ''])('accepts the title “%s”', title => {
    expect(evaluateRule(reportYear, baseWith({ '/title': title }))).toEqual([])
  })

  it('goes by the first year of the title', () => {
    expect(evaluateRule(reportYear, baseWith({ '/title': '2023年某局2022年年度报告' }))).toMatchObject([
      { params: { where: 'title', found: 2023, expected: 2022 } },
    ])
  })
})
