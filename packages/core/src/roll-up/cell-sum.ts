import type { CellType } from '../editions/definition.ts'
import { exactSum, toFigure } from '../engine/exact-sum.ts'
import { subtractDecimals, sumDecimals } from '../model/decimal.ts'
import { decimalPattern } from '../model/limits.ts'
import { convertMoney, type MoneyUnit, moneyUnits, parseMoney } from '../model/money.ts'

/** A figure of one cell: a number for counts, a decimal string for amounts, with its unit for money. */
export type CellFigure = number | string

/** `unit`: an amount of money names no unit. `too_large`: more than a cell of the form can hold. */
export type SumProblem = 'unit' | 'too_large'

export type CellSum =
  | { readonly ok: true; readonly value: CellFigure }
  | { readonly ok: false; readonly why: SumProblem }

function sumCounts(figures: readonly CellFigure[]): CellSum {
  const value = toFigure(exactSum(figures as readonly number[]))
  return typeof value === 'number' ? { ok: true, value } : { ok: false, why: 'too_large' }
}

function fits(amount: string, unit: string): CellSum {
  return decimalPattern.test(amount) ? { ok: true, value: amount + unit } : { ok: false, why: 'too_large' }
}

/** In the smallest unit that is named. Nothing is worth nothing in any unit; any other amount must name its own. */
function sumMoney(figures: readonly CellFigure[]): CellSum {
  const amounts = figures.map(figure => parseMoney(figure as string))
  const unit = moneyUnits.find(candidate => amounts.some(money => money.unit === candidate))
  if (amounts.some(money => money.unit === null && money.amount !== '0')) return { ok: false, why: 'unit' }
  if (unit === undefined) return { ok: true, value: '0' }
  return fits(sumDecimals(amounts.map(money => convertMoney(money.amount, money.unit ?? unit, unit))), unit)
}

/** The exact sum of figures of one cell type, in an order that does not matter. */
export function sumCells(type: CellType, figures: readonly CellFigure[]): CellSum {
  if (type === 'money') return sumMoney(figures)
  return type === 'amount' ? fits(sumDecimals(figures as readonly string[]), '') : sumCounts(figures)
}

/** `a − b`, exact; money in the smaller of the two units. `undefined` where a unit is not known. */
export function subtractCells(type: CellType, a: CellFigure, b: CellFigure): CellFigure | undefined {
  if (type !== 'money') {
    const bothCounts = typeof a === 'number' && typeof b === 'number'
    return bothCounts ? toFigure(exactSum([a, -b])) : subtractDecimals(String(a), String(b))
  }
  const [x, y] = [parseMoney(String(a)), parseMoney(String(b))]
  if ([x, y].some(money => money.unit === null && money.amount !== '0')) return undefined
  const unit = moneyUnits.find(candidate => x.unit === candidate || y.unit === candidate)
  const inUnit = (amount: string, from: MoneyUnit | null) => (from && unit ? convertMoney(amount, from, unit) : amount)
  return subtractDecimals(inUnit(x.amount, x.unit), inUnit(y.amount, y.unit)) + (unit ?? '')
}

/** Whether a figure or a difference is nothing, whatever its unit. */
export function isNothing(figure: CellFigure): boolean {
  return typeof figure === 'number' ? figure === 0 : /^-?[0.]*\D*$/.test(figure)
}
