import type { CellFindingParams } from '../../rules/finding-params.ts'
import type { Sentences } from '../locale.ts'

export const cells: Sentences<CellFindingParams> = {
  too_many_decimals: ({ value, most }, { cells }, names) =>
    `${names.cell(cells[0]!)} says ${value}, which has more than ${most} decimals.`,
  figure_large: ({ value }, { cells }, names) =>
    `${names.cell(cells[0]!)} says ${value}, which is very large: check the figure and its unit.`,
  all_zero: ({ cells }) => `All ${cells} cells of the three tables are 0: check them.`,
  suits_without_requests: ({ suits }) =>
    `No request was concluded this year or last, yet table 4 counts ${suits}: check it.`,
  fee_unmentioned: ({ count }, { cells }, names) =>
    `${names.cell(cells[0]!)} says ${count}, but section 6 does not mention a fee.`,
  handling_fee_exceeds: ({ yuan, wan }) =>
    `Section 6 gives an information handling fee of ${yuan} yuan, more than all administrative fees of table 2 (${wan} × 10,000 yuan).`,
  rules_without_power: (_, { cells }, names) =>
    `${names.row(cells[0]!)} is not 0, but a body of this kind usually cannot make rules: check it.`,
  none_in_force: ({ issued }) => `${issued} rules were issued this year, yet none is in force.`,
}
