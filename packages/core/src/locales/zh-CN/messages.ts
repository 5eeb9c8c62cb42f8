import type { Locale } from '../locale.ts'
import { cells } from './cells.ts'
import { content } from './content.ts'
import { equationMessages } from './equations.ts'
import { metadata } from './metadata.ts'
import { prose } from './prose.ts'

function last(cells: readonly string[]): string {
  return cells[cells.length - 1]!
}

export const messages: Locale['messages'] = {
  ...equationMessages,
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
  pending_mismatch: ({ expected, actual }, { cells }, names) =>
    `${names.row(cells[0]!)}总计 ${actual}，少于上年尚未审结的 ${expected}。`,
  suits_exceed_reviews: ({ expected, actual }) => `“复议后起诉” ${expected} 件，多于今年和上年行政复议之和 ${actual}。`,
  table_copied: ({ table, same }, _, names) => `${names.table(table)}非零的 ${same} 格与上年完全相同。`,
  figure_jump: ({ from, to }, { cells }, names) => `${names.cell(last(cells))}填 ${to}，上年为 ${from}，请核实。`,
  unit_slip: ({ from, to }, { cells }, names) =>
    `${names.cell(cells[0]!)}填 ${to}，上年为 ${from}，约差一万倍，请核对单位。`,
  ...cells,
  ...metadata,
  ...content,
  ...prose,
}
