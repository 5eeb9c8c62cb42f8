import type { EquationLocale } from '../locale.ts'
import { names } from './names.ts'

const total = 'Follows from the word “total” (总计) on the form'

export const equationMessages: EquationLocale['messages'] = {
  sum_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[cells.length - 1]!)} says ${actual}, but its parts add up to ${expected}: a difference of ${difference}.`,
  balance_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[0]!)}: items 1 and 2 add up to ${actual}, items 3 and 4 to ${expected}: a difference of ${difference}.`,
}

export const equationBasis: EquationLocale['basis'] = {
  'requests-balance': 'Printed on the form: items 1 and 2 together equal items 3 and 4 together',
  'requests-outcome-total': total,
  'requests-row-total': total,
  'remedies-total': total,
}

export const enEquations: EquationLocale = { ...names, messages: equationMessages, basis: equationBasis }
