import type { Locale } from '../locale.ts'

function last(cells: readonly string[]): string {
  return cells[cells.length - 1]!
}

export const messages: Locale['messages'] = {
  sum_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(last(cells))}填 ${actual}，各分项之和为 ${expected}，相差 ${difference}。`,
  balance_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[0]!)}：第一项加第二项为 ${actual}，第三项加第四项为 ${expected}，相差 ${difference}。`,
  below_minimum: ({ expected, actual }, { cells }, names) =>
    `${names.row(cells[0]!)}：${actual} 小于应有的最小值 ${expected}。`,
  blank_cells: ({ count, of }, { cells }, names) =>
    count === of
      ? `${names.row(cells[0]!)}未填，没有的应填 0。`
      : `${names.row(cells[0]!)}有 ${count} 格未填，没有的应填 0。`,
  carry_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[0]!)}填 ${actual}，上年报告“结转下年度继续办理”为 ${expected}，相差 ${difference}。`,
  stock_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(last(cells))}填 ${actual}，按上年数和本年增减应为 ${expected}，相差 ${difference}。`,
}
