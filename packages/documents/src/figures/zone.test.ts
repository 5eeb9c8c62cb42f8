import { describe, expect, it } from 'vitest'
import { zoneOf } from './zone.ts'

function zone(content: string): string {
  return zoneOf(content).text.trim().replace(/\s+/g, ' ')
}

describe('zoneOf', () => {
  it.each([
    ['0000000', '0000000'],
    [' | 0 | 3 |\n', '| 0 | 3 |'],
    ['2648-18538', '2648-18538'],
    ['251000元', '251000元'],
    ['12件 3件', '12件 3件'],
    ['/', '/'],
    ['无 | 无 |', '无 | 无 |'],
  ])('keeps the figures of %j', (content, expected) => {
    expect(zone(content)).toBe(expected)
  })

  it('leaves out remarks in brackets', () => {
    expect(zone('22 （其中修订 16 件） | 3')).toBe('22 | 3')
  })

  it('ends before a year that begins the next sentence', () => {
    expect(zone('02025年，我局严格执行')).toBe('0')
  })

  it('ends at prose', () => {
    expect(zone('100000我局严格规范')).toBe('100000')
  })

  it('is open when prose may own the last digit', () => {
    expect([zoneOf('01月至12月').open, zoneOf('0 16件申请').open, zoneOf('000我局').open]).toEqual([true, true, false])
  })

  it('is open when a mark joins two numbers', () => {
    expect(zoneOf('96171、6').open).toBe(true)
  })
})
