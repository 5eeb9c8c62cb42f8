import { describe, expect, it } from 'vitest'
import { isNothing, subtractCells, sumCells } from './cell-sum.ts'

describe('sums of one cell', () => {
  it('adds counts exactly and refuses a sum a cell cannot hold', () => {
    expect(sumCells('count', [3440, 75, 10])).toEqual({ ok: true, value: 3525 })
    expect(sumCells('change', [4, -10])).toEqual({ ok: true, value: -6 })
    expect(sumCells('count', [Number.MAX_SAFE_INTEGER, 1])).toEqual({ ok: false, why: 'too_large' })
  })

  it('adds amounts as decimals', () => {
    expect(sumCells('amount', ['0.1', '0.2', '59237.2449'])).toEqual({ ok: true, value: '59237.5449' })
    expect(sumCells('amount', ['999999999999999999', '1'])).toEqual({ ok: false, why: 'too_large' })
  })

  it('adds money in the smallest unit that is named', () => {
    expect(sumCells('money', ['25.1万元', '4元'])).toEqual({ ok: true, value: '251004元' })
    expect(sumCells('money', ['1亿元', '0.5万元'])).toEqual({ ok: true, value: '10000.5万元' })
    expect(sumCells('money', ['1亿元', '0'])).toEqual({ ok: true, value: '1亿元' })
    expect(sumCells('money', ['0', '0.00'])).toEqual({ ok: true, value: '0' })
    expect(sumCells('money', ['0', '0元'])).toEqual({ ok: true, value: '0元' })
  })

  it('does not guess the unit of money', () => {
    expect(sumCells('money', ['25.1', '4元'])).toEqual({ ok: false, why: 'unit' })
    expect(sumCells('money', ['25.1', '4'])).toEqual({ ok: false, why: 'unit' })
    expect(subtractCells('money', '25', '4元')).toBeUndefined()
    expect(subtractCells('money', '25元', '4')).toBeUndefined()
  })

  it('takes differences in the smaller unit, also beyond 2^53', () => {
    expect(subtractCells('money', '1万元', '1元')).toBe('9999元')
    expect(subtractCells('money', '0', '1万元')).toBe('-1万元')
    expect(subtractCells('money', '0', '0')).toBe('0')
    expect(subtractCells('amount', '1.5', '2')).toBe('-0.5')
    expect(subtractCells('count', 3, 5)).toBe(-2)
    expect(subtractCells('change', Number.MAX_SAFE_INTEGER, -3)).toBe('9007199254740994')
    expect(subtractCells('change', '9007199254740994', 3)).toBe('9007199254740991')
  })

  it('knows nothing from something in any unit', () => {
    for (const figure of [0, '0', '0.00', '0元', '0万元']) expect(isNothing(figure)).toBe(true)
    for (const figure of [1, -1, '0.01', '-0.5', '1元', '10万元']) expect(isNothing(figure)).toBe(false)
  })
})
