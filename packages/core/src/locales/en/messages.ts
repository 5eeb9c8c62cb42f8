import type { Locale } from '../locale.ts'

function last(cells: readonly string[]): string {
  return cells[cells.length - 1]!
}

export const messages: Locale['messages'] = {
  sum_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(last(cells))} says ${actual}, but its parts add up to ${expected}: a difference of ${difference}.`,
  balance_mismatch: ({ expected, actual, difference }, { cells }, names) =>
    `${names.cell(cells[0]!)}: items 1 and 2 add up to ${actual}, items 3 and 4 to ${expected}: a difference of ${difference}.`,
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
}
