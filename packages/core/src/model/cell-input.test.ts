import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCell } from './cell-input.ts'

const read = (text: string) => parseCell(text, 'count')
const value = (text: string) => ({ ok: true, value: Number(text), remarks: [] })

describe('parseCell', () => {
  it('reads back every whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), n => {
        expect(read(String(n))).toEqual(value(String(n)))
      }),
    )
    expect(read('9007199254740991')).toEqual(value('9007199254740991'))
  })

  it('leaves a blank cell blank and never makes it 0', () => {
    for (const text of ['', '  ', '\u3000', '\u00a0'])
      expect(read(text)).toEqual({ ok: true, value: null, remarks: [] })
    for (const text of ['/', '／', '-', '—', '——', '无', '没有', '不适用', 'N/A', 'n/a']) {
      expect(read(text)).toEqual({ ok: true, value: null, remarks: ['placeholder'] })
    }
  })

  it('reads the ways in which figures are written and says what it did', () => {
    expect(read('１２')).toEqual({ ok: true, value: 12, remarks: ['full_width'] })
    expect(read('11,398,889')).toEqual({ ok: true, value: 11398889, remarks: ['thousands'] })
    expect(read('１，２３４')).toEqual({ ok: true, value: 1234, remarks: ['full_width', 'thousands'] })
    expect(read('22 件')).toEqual({ ok: true, value: 22, remarks: ['unit'] })
    expect(read('007')).toEqual({ ok: true, value: 7, remarks: ['leading_zeros'] })
    expect(read('1 0')).toEqual({ ok: true, value: 10, remarks: [] })
    expect(read('3.0')).toEqual({ ok: true, value: 3, remarks: [] })
    expect(parseCell('+19', 'change')).toEqual({ ok: true, value: 19, remarks: ['plus_sign'] })
    expect(parseCell('−18', 'change')).toEqual({ ok: true, value: -18, remarks: ['full_width'] })
  })

  it('refuses what is no count', () => {
    const refused = (text: string) => {
      const result = read(text)
      return result.ok ? result.value : result.code
    }
    expect(['12a', 'twelve', '1,2', '1e3', '0x10', '1..2', '3-4'].map(refused)).toEqual(Array(7).fill('not_a_number'))
    expect(refused('1.5')).toBe('not_whole')
    expect(refused('-3')).toBe('negative')
    expect(['1152921504606846976', '9007199254740992'].map(refused)).toEqual(['too_large', 'too_large'])
  })

  it('never gives -0, which JSON would keep', () => {
    for (const type of ['count', 'change'] as const) {
      const result = parseCell('-0', type)
      expect(result.ok && Object.is(result.value, 0)).toBe(true)
    }
  })

  it('keeps an amount as it is written, digit for digit', () => {
    const amount = (text: string) => parseCell(text, 'amount')
    expect(amount('59237.2449')).toEqual({ ok: true, value: '59237.2449', remarks: [] })
    expect(amount('24252.311082万元')).toEqual({ ok: true, value: '24252.311082', remarks: ['unit'] })
    expect(amount('0')).toEqual({ ok: true, value: '0', remarks: [] })
    expect(amount('1.50')).toEqual({ ok: true, value: '1.50', remarks: [] })
    expect(amount('-1')).toEqual({ ok: false, code: 'negative' })
    expect(amount('251000元')).toEqual({ ok: false, code: 'not_an_amount' })
  })

  it('keeps the unit of money, which the form does not fix', () => {
    const money = (text: string) => parseCell(text, 'money')
    expect(money('251000元')).toEqual({ ok: true, value: '251000元', remarks: [] })
    expect(money('2,059.2090万元')).toEqual({ ok: true, value: '2059.2090万元', remarks: ['thousands'] })
    expect(money('8个项目')).toEqual({ ok: false, code: 'not_an_amount' })
  })
})
