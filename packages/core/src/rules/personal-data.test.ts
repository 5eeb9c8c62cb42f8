import { describe, expect, it } from 'vitest'
import { evaluateRule, passagesIn, withNarrative } from '../../tests/support/evaluate-rule.ts'
import { personalData } from './personal-data.ts'

/** Right by their digits, made up for this test; the first is the example of many articles on the number. */
const idNumbers = ['11010519491231002X', '34052419800101001X', '34052419800101001x', '340524200501010016']
const mobile = '13900000000'

describe('personal-data', () => {
  it.each(idNumbers)('finds the identity number %s and hides its middle', number => {
    const [finding, ...others] = evaluateRule(personalData, withNarrative('overview', `证号：${number}。`))
    const shown = `${number.slice(0, 3)}***${number.slice(-2)}`
    expect(others).toEqual([])
    expect(finding).toEqual({
      instance: 'personal-data:overview.0.0.3',
      code: 'personal_data',
      params: { isMobile: false, shown },
      cells: [],
      passage: { section: 'overview', block: 0, item: 0, start: 3, end: 21, text: shown },
    })
  })

  it.each([
    ['with a wrong check digit', '110105194912310021'],
    ['of somebody born in 1880', '440524188001010014'],
    ['with a month 13', '331022199913010016'],
    ['with a day 32', '331022199901320017'],
    ['with a letter in the middle', '1101051949A231002X'],
    ['inside a longer number', '11010519491231002X7'],
    ['that is a credit code, though its digits would add up', '113205006201001017'],
    ['that is a credit code with letters', '91350100M000100Y43'],
    ['of 17 digits', '11010519491231002'],
    ['that is a date and a serial number', '20221231000000000001'],
  ])('lets a number stand %s', (_, number) => {
    expect(passagesIn(personalData, `编号：${number}。`)).toEqual([])
  })

  it.each([
    `已电话${mobile}告知。`,
    `已电话${mobile.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}告知。`,
    `申请人联系电话${mobile}。`,
    `当事人办公电话${mobile}。`,
    `监督热线设立。已电话${mobile}告知。`,
  ])('finds the mobile number in “%s”', text => {
    expect(passagesIn(personalData, text)).toEqual(['139***00'])
  })

  it.each([
    `联系电话：${mobile}。`,
    `咨询电话：${mobile}。`,
    `办公电话：${mobile}。`,
    `监督电话：${mobile}。`,
    `热线${mobile}。`,
    `地址：人民路1号，${mobile}。`,
    '编号12900000000。',
    '编号139000000001。',
    '编号A13900000000。',
    '主动公开政府信息13900000条。',
  ])('lets the number in “%s” stand', text => {
    expect(passagesIn(personalData, text)).toEqual([])
  })

  it('takes a mobile number of the preamble for the office’s own, an applicant’s not', () => {
    expect(evaluateRule(personalData, withNarrative('preamble', `如有疑问，请拨打${mobile}。`))).toEqual([])
    expect(evaluateRule(personalData, withNarrative('preamble', `申请人${mobile}。`))).toHaveLength(1)
  })

  it('finds each number of a text', () => {
    expect(passagesIn(personalData, `已告知${mobile}和13811111111。`, `证号${idNumbers[0]}。`)).toHaveLength(3)
  })
})
