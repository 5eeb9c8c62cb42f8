import type { CellFindingParams } from '../../rules/finding-params.ts'
import type { Sentences } from '../locale.ts'

export const cells: Sentences<CellFindingParams> = {
  too_many_decimals: ({ value, most }, { cells }, names) =>
    `${names.cell(cells[0]!)}填 ${value}，小数多于 ${most} 位。`,
  figure_large: ({ value }, { cells }, names) => `${names.cell(cells[0]!)}填 ${value}，数额很大，请核对单位。`,
  all_zero: ({ cells }) => `三张表 ${cells} 格全部为 0，请核实。`,
  suits_without_requests: ({ suits }) => `今年和上年都没有办结申请，表四却有 ${suits} 件，请核实。`,
  fee_unmentioned: ({ count }, { cells }, names) => `${names.cell(cells[0]!)}填 ${count}，第六部分未提及收费。`,
  handling_fee_exceeds: ({ yuan, wan }) => `第六部分写信息处理费 ${yuan} 元，多于表二行政事业性收费 ${wan} 万元。`,
  rules_without_power: (_, { cells }, names) => `${names.row(cells[0]!)}不为 0，本机关一般无权制定规章，请核实。`,
  none_in_force: ({ issued }) => `本年制发规章 ${issued} 件，现行有效却为 0。`,
}
