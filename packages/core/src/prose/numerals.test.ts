import { describe, expect, it } from 'vitest'
import { readChinese, readDigits } from './numerals.ts'

describe('readDigits', () => {
  it.each([
    ['75件', 75, 2],
    ['3,119件', 3119, 5],
    ['11,398,889件', 11398889, 10],
    ['5,收到', 5, 1],
    ['1,20件', 1, 1],
    ['3,1190', 3, 1],
    ['0.394万', 0.394, 5],
    ['12.50%', 12.5, 5],
    ['2.没有', 2, 1],
    ['1.2.3', 1.2, 3],
    ['007', 7, 3],
  ])('reads %s as %d up to %d', (text, value, end) => {
    expect(readDigits(text, 0)).toMatchObject({ value, end })
  })

  it('counts the decimals as they are written', () => {
    expect(readDigits('12.50%', 0).decimals).toBe(2)
    expect(readDigits('3,119', 0).decimals).toBe(0)
  })
})

describe('readChinese', () => {
  it.each([
    ['三件', 3, 1],
    ['十二件', 12, 2],
    ['二十件', 20, 2],
    ['一百零五件', 105, 4],
    ['一百二十三件', 123, 5],
    ['两件', 2, 1],
    ['零件', 0, 1],
    ['三千件', 3000, 2],
  ])('reads %s as %d', (text, value, end) => {
    expect(readChinese(text, 0)).toEqual({ value, decimals: 0, end })
  })

  it.each(['一三件', '百件', '千件'])('reads %s as no number', text => {
    expect(readChinese(text, 0)).toBeNull()
  })
})
