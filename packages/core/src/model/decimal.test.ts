import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, compareDecimals, negateDecimal, shiftDecimal, subtractDecimals, sumDecimals } from './decimal.ts'

/** A decimal with up to six places as a whole number of millionths, for which BigInt is the oracle. */
const millionths = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })

function fromMillionths(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(7, '0')
  const fraction = digits.slice(-6).replace(/0+$/, '')
  return (value < 0n ? '-' : '') + digits.slice(0, -6) + (fraction && `.${fraction}`)
}

describe('decimals', () => {
  it('adds what floating point cannot', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(addDecimals('72701.2578', '59237.2449')).toBe('131938.5027')
    expect(addDecimals('999999999999999999.999999999999', '0.000000000001')).toBe('1000000000000000000')
  })

  it('adds, subtracts and compares like whole numbers of millionths', () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        const [x, y] = [fromMillionths(a), fromMillionths(b)]
        expect(addDecimals(x, y)).toBe(fromMillionths(a + b))
        expect(subtractDecimals(x, y)).toBe(fromMillionths(a - b))
        expect(compareDecimals(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  it('sums in any order', () => {
    fc.assert(
      fc.property(fc.array(millionths), values => {
        const expected = fromMillionths(values.reduce((sum, value) => sum + value, 0n))
        expect(sumDecimals(values.map(fromMillionths))).toBe(expected)
        expect(sumDecimals([...values].reverse().map(fromMillionths))).toBe(expected)
      }),
    )
  })

  it('writes results in their shortest form', () => {
    expect(addDecimals('001.50', '0.500')).toBe('2')
    expect(subtractDecimals('1.5', '1.50')).toBe('0')
    expect(negateDecimal('0.00')).toBe('0')
    expect(negateDecimal('-2.10')).toBe('2.1')
  })

  it('moves the point both ways', () => {
    expect(shiftDecimal('59237.2449', 4)).toBe('592372449')
    expect(shiftDecimal('59237.2449', 8)).toBe('5923724490000')
    expect(shiftDecimal('251000', -4)).toBe('25.1')
    expect(shiftDecimal('-3', -8)).toBe('-0.00000003')
    expect(shiftDecimal('0', 8)).toBe('0')
  })

  it('refuses what is not a decimal', () => {
    for (const text of ['', '1,000', '1.', '.5', '1e3', '+1', '１']) {
      expect(() => addDecimals(text, '1')).toThrow(RangeError)
    }
  })
})
