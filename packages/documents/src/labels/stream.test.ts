import { describe, expect, it } from 'vitest'
import { normalLabel, toStream } from './stream.ts'

describe('toStream', () => {
  it('keeps ideographs and digits with their places', () => {
    const { text, at } = toStream('规章 | 0（件）')
    expect(text).toBe('规章0件')
    expect(at).toEqual([0, 1, 5, 7])
  })

  it('counts what is no digit before each place', () => {
    expect(toStream('一1二2').letters).toEqual([0, 1, 1, 2, 2])
  })

  it('tells item numbers from figures', () => {
    const { text } = toStream('00000002.其他法律')
    expect(text.slice(0, 7)).toBe('0000000')
    expect(normalLabel('2.其他法律')).toBe(text.slice(7))
  })

  it.each(['2、其他', '2．其他', '(2)其他', '（2）其他', '2. 其他', '２.其他'])(
    'reads the item number of %s',
    label => {
      expect(normalLabel(label)).toBe(normalLabel('2.其他'))
    },
  )

  it('takes decimals for figures', () => {
    expect(toStream('24252.31三、收到').text).toBe('2425231三收到')
  })
})

describe('normalLabel', () => {
  it.each([
    ['（一）予以公开', '(一) 予以\n公开'],
    ['3.危及“三安全一稳定”', '3.危及"三安全 一稳定"'],
    ['本年制发件数', '本年制發件數'],
    ['本年增/减', '本年增／减'],
  ])('is the same for %s however it is printed', (official, found) => {
    expect(normalLabel(found)).toBe(normalLabel(official))
  })
})
