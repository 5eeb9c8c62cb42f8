import { describe, expect, it } from 'vitest'
import { isParsable } from './guard.ts'

describe('isParsable', () => {
  it.each([
    ['a page', '<!doctype html><html><body><p>一<br>二<img src="a b c"></p></body></html>'],
    ['many paragraphs without end tags', '<p>一'.repeat(1_000)],
    ['a tag that does not end', '<p a="'],
    ['text with angle brackets', '1 < 2 > 0'],
  ])('accepts %s', (_, html) => {
    expect(isParsable(html)).toBe(true)
  })

  it.each([
    ['too many tags', '<br>'.repeat(300_001)],
    ['tags nested too deep', '<div>'.repeat(301)],
    ['too many attributes', `<p ${'a '.repeat(257)}>`],
  ])('refuses %s', (_, html) => {
    expect(isParsable(html)).toBe(false)
  })

  it('does not count blanks inside quotes as attributes', () => {
    expect(isParsable(`<p style="${'a '.repeat(500)}">`)).toBe(true)
  })
})
