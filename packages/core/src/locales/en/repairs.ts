import type { RepairSentences, WordedEdit } from '../../repair/sentences.ts'

const causes: RepairSentences['causes'] = {
  digit_swap: 'two digits swapped',
  digit_lost: 'a digit lost',
  digit_doubled: 'a digit typed twice',
  digit_changed: 'one digit wrong',
  off_by_one: 'counted one too many or too few',
  left_out: 'left out',
  neighbour_column: 'mixed up with the column beside it',
  neighbour_row: 'mixed up with the row next to it',
  split_digits: 'one number split over two cells, or two run together',
  counted_twice: 'a part counted twice in the total',
  part_missing: 'a part left out of the total',
  sign: 'a part subtracted in place of added',
  total_not_updated: 'the total was not updated',
  retyped: 'a copying error',
}

function edit({ cell, from, to }: WordedEdit): string {
  return `${cell}: ${from} should perhaps be ${to}`
}

const listed = 8

export const repairSentences: RepairSentences = {
  causes,
  mend: slips =>
    `Please check: ${slips.map(({ why, edits }) => `${edits.map(edit).join(', ')} (${causes[why]})`).join('; ')}.`,
  blanks(edits) {
    const some = edits.slice(0, listed).map(({ cell, to }) => `${cell}: ${to}`)
    const rest = edits.length > listed ? `, and so on, ${edits.length} cells in all` : ''
    return `By the relations the blank cells can only be: ${some.join(', ')}${rest}. Please check and fill them in.`
  },
}
