import type { EquationLocale } from '../locale.ts'
import { names } from './names.ts'

const total = '由表中“总计”一词得出'

export const equationMessages: EquationLocale['messages'] = {
  sum_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[cells.length - 1]!)}填 ${actual}，各分项之和为 ${expected}，相差 ${difference}。`,
  balance_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[0]!)}：第一项加第二项为 ${actual}，第三项加第四项为 ${expected}，相差 ${difference}。`,
}

export const equationBasis: EquationLocale['basis'] = {
  'requests-balance': '表格印明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
  'requests-outcome-total': total,
  'requests-row-total': total,
  'remedies-total': total,
}

export const zhCNEquations: EquationLocale = { ...names, messages: equationMessages, basis: equationBasis }
