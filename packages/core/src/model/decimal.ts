/**
 * Exact arithmetic on decimals written as strings: an optional minus sign, digits, an optional fraction.
 * Results are in their shortest form: no leading zeros, no zeros at the end of a fraction, never `-0`.
 */

/** `digits` as a whole number, divided by 10^scale. */
interface Parts {
  readonly negative: boolean
  readonly digits: string
  readonly scale: number
}

const pattern = /^(-?)(\d+)(?:\.(\d+))?$/
/** Digits taken at once: their sum with a carry stays a safe integer. */
const chunk = 15

function partsOf(text: string): Parts {
  const found = pattern.exec(text)
  if (!found) throw new RangeError(`not a decimal: ${text}`)
  const fraction = found[3] ?? ''
  return { negative: found[1] === '-', digits: found[2] + fraction, scale: fraction.length }
}

function format({ negative, digits, scale }: Parts): string {
  const padded = digits.padStart(scale + 1, '0')
  const whole = padded.slice(0, padded.length - scale).replace(/^0+(?=\d)/, '')
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '')
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude
}

/** `a ± b` for digit strings of one length; for `−` the first must not be the smaller. */
function combine(a: string, b: string, sign: 1 | -1): string {
  let carry = 0
  let result = ''
  for (let end = a.length; end > 0; end -= chunk) {
    const start = Math.max(0, end - chunk)
    const base = 10 ** (end - start)
    const sum = Number(a.slice(start, end)) + sign * Number(b.slice(start, end)) + carry
    carry = Math.floor(sum / base)
    result = String(sum - carry * base).padStart(end - start, '0') + result
  }
  return carry > 0 ? `${carry}${result}` : result
}

/** Both brought to the same scale and length, so that digit strings compare like numbers. */
function aligned(a: Parts, b: Parts): { a: string; b: string; scale: number } {
  const scale = Math.max(a.scale, b.scale)
  const first = a.digits + '0'.repeat(scale - a.scale)
  const second = b.digits + '0'.repeat(scale - b.scale)
  const length = Math.max(first.length, second.length)
  return { a: first.padStart(length, '0'), b: second.padStart(length, '0'), scale }
}

export function addDecimals(first: string, second: string): string {
  const x = partsOf(first)
  const y = partsOf(second)
  const { a, b, scale } = aligned(x, y)
  if (x.negative === y.negative) return format({ negative: x.negative, digits: combine(a, b, 1), scale })
  return a >= b
    ? format({ negative: x.negative, digits: combine(a, b, -1), scale })
    : format({ negative: y.negative, digits: combine(b, a, -1), scale })
}

export function negateDecimal(decimal: string): string {
  const parts = partsOf(decimal)
  return format({ ...parts, negative: !parts.negative })
}

export function subtractDecimals(first: string, second: string): string {
  return addDecimals(first, negateDecimal(second))
}

/** The sum, `0` for an empty list. */
export function sumDecimals(decimals: readonly string[]): string {
  return decimals.reduce(addDecimals, '0')
}

/** Negative, zero or positive like the comparers of `sort`. */
export function compareDecimals(first: string, second: string): number {
  const difference = subtractDecimals(first, second)
  if (difference === '0') return 0
  return difference.charAt(0) === '-' ? -1 : 1
}

/** The decimal times 10^places; `places` may be negative. */
export function shiftDecimal(decimal: string, places: number): string {
  const { negative, digits, scale } = partsOf(decimal)
  const moved = scale - places
  return format({ negative, digits: moved < 0 ? digits + '0'.repeat(-moved) : digits, scale: Math.max(0, moved) })
}
