import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTexts, normalise } from './normalise.ts'

function read(text: string, names?: readonly string[]): string {
  return String.fromCharCode(...normalise(text, names).units)
}

describe('normalise', () => {
  it('drops spaces and punctuation, full-width and half-width alike', () => {
    expect(read('“公开”、回应； （解读）-- a_b！\u3000·…《办法》〔试行〕')).toBe('公开回应解读ab办法试行')
  })

  it('unifies letters', () => {
    expect(read('ＡＰＰ与App、㎡')).toBe('app与appm0')
  })

  it('makes every number one sign, however it is written', () => {
    for (const number of ['7', '2022', '14,571', '１４，５７１', '1 234.5', '十二', '二〇二二', '3万', '③', '两千']) {
      expect(read(`共${number}件`)).toBe('共0件')
    }
  })

  it('leaves a single Chinese numeral, which is seldom a figure', () => {
    expect(read('一是统一口径')).toBe('一是统一口径')
  })

  it('counts a new number after a word', () => {
    expect(read('5件和6条')).toBe('0件和0条')
  })

  it('makes names of the body and words by which it speaks of itself one sign', () => {
    expect(read('三门县统计局公开，县统计局公开，我局、本镇公开', ['三门县统计局', '县统计局'])).toBe(
      '某公开某公开某某公开',
    )
    expect(read('我们本着原则，我', [''])).toBe('我们本着原则我')
  })

  it('does not let a name join the numbers around it', () => {
    expect(read('收到5三门县统计局', ['三门县统计局'])).toBe('收到0某')
    expect(read('①局公开', ['①局'])).toBe('某公开')
    expect(read('5我局6')).toBe('0某0')
  })

  it('keeps the way back to the original', () => {
    const text = '共 14，571 条（ＡＢ）'
    const { units, starts } = normalise(text)
    expect([...starts].map((start, i) => text.slice(start, starts[i + 1]))).toEqual([
      '共 ',
      '14，571 ',
      '条（',
      'Ａ',
      'Ｂ）',
    ])
    expect(units.length).toBe(5)
  })

  it('finds room for signs that stand for many', () => {
    expect(read('\ufdfa')).toBe('\ufdfa'.normalize('NFKC').replace(/ /g, ''))
  })

  it('keeps places in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { units, starts } = normalise(text, ['局'])
        units.forEach((unit, i) => {
          expect(unit).toBeGreaterThan(0)
          expect(starts[i]!).toBeLessThan(text.length)
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!)
        })
      }),
    )
  })
})

describe('joinTexts', () => {
  it('puts texts one after the other and keeps where each begins', () => {
    const joined = joinTexts([normalise('公 开'), normalise(''), normalise('申请')])
    expect(String.fromCharCode(...joined.units)).toBe('公开申请')
    expect(joined.firsts).toEqual([0, 2, 2])
    expect([...joined.starts]).toEqual([0, 2, 0, 1])
  })
})
