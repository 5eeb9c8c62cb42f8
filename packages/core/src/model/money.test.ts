import { describe, expect, it } from 'vitest'
import { convertMoney, parseMoney } from './money.ts'

describe('money', () => {
  it('reads the amount and the unit it names', () => {
    expect(parseMoney('251000元')).toEqual({ amount: '251000', unit: '元' })
    expect(parseMoney('25.10万元')).toEqual({ amount: '25.1', unit: '万元' })
    expect(parseMoney('1.2亿元')).toEqual({ amount: '1.2', unit: '亿元' })
  })

  it('leaves the unit open where none is written', () => {
    expect(parseMoney('300.5')).toEqual({ amount: '300.5', unit: null })
  })

  it('refuses text that is not an amount', () => {
    expect(() => parseMoney('约300元')).toThrow('not an amount of money: 约300元')
    expect(() => parseMoney('300千元')).toThrow(RangeError)
  })

  it('converts without rounding', () => {
    expect(convertMoney('25.1', '万元', '元')).toBe('251000')
    expect(convertMoney('1', '元', '亿元')).toBe('0.00000001')
    expect(convertMoney('1.2', '亿元', '万元')).toBe('12000')
    expect(convertMoney('7', '元', '元')).toBe('7')
  })
})
