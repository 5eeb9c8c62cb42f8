import { describe, expect, it } from 'vitest'
import { tokensOf } from './tokens.ts'

function kindsOf(text: string): string {
  return tokensOf(text, 2023).kinds
}

function quantitiesIn(text: string) {
  const { kinds, words, quantities } = tokensOf(text, 2023)
  return quantities.flatMap((quantity, at) =>
    kinds.charAt(at) === '#' ? [{ value: quantity?.value, unit: words[at], approximate: quantity?.approximate }] : [],
  )
}

describe('tokensOf', () => {
  it('takes the longest word and skips fillers', () => {
    expect(kindsOf('收到政府信息公开申请共75件')).toBe('RA#.')
    expect(kindsOf('政府信息公开行政复议')).toBe('IM.')
  })

  it('marks text it does not know once', () => {
    expect(kindsOf('收到群众感谢信3封')).toBe('R_.')
    expect(kindsOf('收到群众的来信3件')).toBe('R_o#.')
  })

  it.each([
    ['7700余条', 7700, '条', true],
    ['14万余条', 140000, '条', true],
    ['近300个', 300, '个', true],
    ['超3170万条', 31700000, '条', true],
    ['30多件', 30, '件', true],
    ['340件左右', 340, '件', true],
    ['1.8万条', 18000, '条', true],
    ['超过200件', 200, '件', true],
    ['0.394万元', 3940, '元', false],
    ['3,119件', 3119, '件', false],
    ['共75,', 75, '', false],
    ['三件', 3, '件', false],
  ])('reads %s', (text, value, unit, approximate) => {
    expect(quantitiesIn(text)).toEqual([{ value, unit, approximate }])
  })

  it.each(['第12条', '711号', '0571-88001234', '三个', '一件事', '12月31日', '3年', '2022,', '第三件'])(
    'counts nothing in %s',
    text => {
      expect(quantitiesIn(text)).toEqual([])
    },
  )

  it('tells this, last, next and other years apart', () => {
    expect(kindsOf('2023年2022年2024年2019年')).toBe('T<>0.')
  })

  it('takes a month for part of a year, but not the last or one in a date', () => {
    expect([kindsOf('6月'), kindsOf('12月'), kindsOf('6月1日')]).toEqual(['p.', 'e.', 'e_.'])
  })
})
