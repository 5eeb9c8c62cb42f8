import { shiftDecimal } from './decimal.ts'

/** Units of money with the power of ten that leads to 元, the smallest first. */
const powers = { 元: 0, 万元: 4, 亿元: 8 } as const
export type MoneyUnit = keyof typeof powers
export const moneyUnits = Object.keys(powers) as readonly MoneyUnit[]

export interface Money {
  /** In `unit`, or as written where there is none. */
  readonly amount: string
  /** `null` when the text names none: then nobody can tell what the amount is worth, unless it is 0. */
  readonly unit: MoneyUnit | null
}

const pattern = /^(-?\d+(?:\.\d+)?)(元|万元|亿元)?$/

/** Reads the value of a `money` cell, e.g. `251000元`. Throws a `RangeError` for what is not one. */
export function parseMoney(text: string): Money {
  const found = pattern.exec(text)
  if (!found) throw new RangeError(`not an amount of money: ${text}`)
  return { amount: shiftDecimal(found[1]!, 0), unit: (found[2] as MoneyUnit | undefined) ?? null }
}

/** The amount in another unit, exact. */
export function convertMoney(amount: string, from: MoneyUnit, to: MoneyUnit): string {
  return shiftDecimal(amount, powers[from] - powers[to])
}
