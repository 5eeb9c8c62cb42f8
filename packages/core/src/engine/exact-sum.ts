/** Figures up to this size lose no unit in any sum of up to 128 of them. */
export const plainLimit = 2 ** 46

const limb = 2 ** 26

/** A sum of safe integers, exact however many there are: `high · 2^26 + low` with 0 ≤ low < 2^26. */
export interface ExactSum {
  readonly high: number
  readonly low: number
}

/** Adds safe integers without rounding, in two limbs, since Chrome 63 has no BigInt. */
export function exactSum(values: readonly number[]): ExactSum {
  let high = 0
  let low = 0
  for (const value of values) {
    const top = Math.floor(value / limb)
    high += top
    low += value - top * limb
  }
  const carry = Math.floor(low / limb)
  return { high: high + carry, low: low - carry * limb }
}

/** The sum as a number; beyond 2^53 the nearest one, whose sign is right and which is 0 only for 0. */
export function toNumber({ high, low }: ExactSum): number {
  return high * limb + low
}

const group = 1e6

/** The sum as a figure: a number while that is exact, beyond 2^53 its decimal digits. */
export function toFigure(sum: ExactSum): number | string {
  const value = toNumber(sum)
  if (Number.isSafeInteger(value)) return value
  const negative = sum.high < 0
  // Base 10^6 long multiplication of the magnitude; every product stays below 2^53.
  const high = negative ? -sum.high : sum.high
  const digits: string[] = []
  let rest = high
  let carry = negative ? -sum.low : sum.low
  while (rest > 0 || carry !== 0) {
    const chunk = (rest % group) * limb + carry
    rest = Math.floor(rest / group)
    carry = Math.floor(chunk / group)
    const digit = chunk - carry * group
    digits.unshift(rest > 0 || carry !== 0 ? `${digit + group}`.slice(1) : `${digit}`)
  }
  return (negative ? '-' : '') + digits.join('')
}
