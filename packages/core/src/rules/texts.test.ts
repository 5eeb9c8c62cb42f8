import { describe, expect, it } from 'vitest'
import { baseWith } from '../../tests/support/evaluate-rule.ts'
import { passageAt, placedTexts, sentenceAround } from './texts.ts'

describe('placedTexts', () => {
  const report = baseWith({
    '/preamble': [{ kind: 'paragraph', text: '１，２（ａ）' }],
    '/sections/overview/narrative': [
      { kind: 'image', src: 'data:image/png;base64,AA==', alt: '图' },
      { kind: 'list', ordered: false, items: ['甲', [{ text: '新收' }, { figure: 'requests.newRequests.total' }]] },
    ],
  })
  const texts = placedTexts(report)

  it('gives each text its place', () => {
    const places = texts.slice(0, 3).map(({ section, block, item, text }) => ({ section, block, item, text }))
    expect(places).toEqual([
      { section: 'preamble', block: 0, item: 0, text: '１，２（ａ）' },
      { section: 'overview', block: 1, item: 0, text: '甲' },
      { section: 'overview', block: 1, item: 1, text: '新收74' },
    ])
  })

  it('makes full-width forms half-width, place for place', () => {
    expect(texts[0]!.plain).toBe('1,2(a)')
    expect(texts[0]!.plain).toHaveLength(texts[0]!.text.length)
  })

  it('cuts a passage from the text as it is written', () => {
    const passage = { section: 'preamble', block: 0, item: 0, start: 1, end: 3, text: '，２' }
    expect(passageAt(texts[0]!, 1, 2)).toEqual(passage)
  })
})

describe('sentenceAround', () => {
  it('gives what is between two stops', () => {
    expect(sentenceAround('甲。乙丙丁;戊', 3)).toBe('乙丙丁')
    expect(sentenceAround('甲!乙\n丙', 2)).toBe('乙')
    expect(sentenceAround('甲乙丙', 1)).toBe('甲乙丙')
    expect(sentenceAround('甲。乙', 0)).toBe('甲')
  })

  it('looks no further than 150 characters to either side', () => {
    const long = 'x'.repeat(1000)
    expect(sentenceAround(long, 500)).toHaveLength(300)
  })
})
