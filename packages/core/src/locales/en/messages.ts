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
    `${names.row(cells[0]!)}: ${actual} is below the smallest possible value, ${expected}.`,
  blank_cells: ({ count, of }, { cells }, names) =>
    count === of
      ? `${names.row(cells[0]!)} is blank; where there were none, write 0.`
      : `${names.row(cells[0]!)} has ${count} blank ${count === 1 ? 'cell' : 'cells'}; where there were none, write 0.`,
  carry_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[0]!)} says ${actual}, but last year's report carried ${expected} forward: a difference of ${difference}.`,
  stock_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(last(cells))} says ${actual}, but last year's figure and this year's changes give ${expected}: a difference of ${difference}.`,
  pending_mismatch: ({ expected, actual }, { cells }, names) =>
    `${names.row(cells[0]!)} has a total of ${actual}, fewer than the ${expected} that were pending last year.`,
  suits_exceed_reviews: ({ expected, actual }) =>
    `There are ${expected} suits after review, more than the reviews of this year and last together, ${actual}.`,
  table_copied: ({ table, same }, _, names) =>
    `All ${same} figures of ${names.table(table)} other than 0 are the same as last year's.`,
  figure_jump: ({ from, to }, { cells }, names) =>
    `${names.cell(last(cells))} says ${to}; last year it was ${from}: check it.`,
  unit_slip: ({ from, to }, { cells }, names) =>
    `${names.cell(cells[0]!)} says ${to}; last year it was ${from}, about 10,000 times off: check the unit.`,
  ...cells,
  ...metadata,
  ...content,
  ...prose,
}
