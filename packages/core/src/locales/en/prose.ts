import type { FindingDraft } from '../../rules/finding.ts'
import type { ProseFindingParams } from '../../rules/finding-params.ts'
import type { Names, Sentences } from '../locale.ts'

function quote({ passage }: FindingDraft): string {
  return `The text “${passage?.text}”`
}

function cellsOf({ cells }: FindingDraft, names: Names): string {
  return cells.length === 1 ? names.cell(cells[0]!) : `${names.row(cells[0]!)} and the rest of ${cells.length} cells`
}

export const prose: Sentences<ProseFindingParams> = {
  prose_mismatch: ({ stated, found }, draft, names) =>
    `${quote(draft)} says ${stated}, but ${cellsOf(draft, names)} gives ${found}.`,
  prose_below: ({ stated, found }, draft, names) =>
    `${quote(draft)} says ${stated}, but what is filled in of ${cellsOf(draft, names)} is ${found} already.`,
  prose_with_carried: ({ found }, draft, names) =>
    `${quote(draft)} includes what was carried in; ${cellsOf(draft, names)} gives ${found}.`,
  prose_denied: ({ found }, draft, names) =>
    `${quote(draft)} says there was none, but ${names.row(draft.cells[0]!)} has ${found}.`,
  prose_balance: ({ received, carriedIn, done, carriedOut }) =>
    `In the text ${received} received and ${carriedIn} carried in are not ${done} done and ${carriedOut} carried forward.`,
  list_exceeds: ({ stated, found }, draft) => `${quote(draft)} says ${stated}, but its parts add up to more: ${found}.`,
  list_short: ({ stated, found }, draft) => `${quote(draft)} says ${stated}; the parts listed add up to ${found}.`,
  percentage_mismatch: ({ stated, found, unit }, draft) =>
    `${quote(draft)} says ${stated}${unit}; by the figures given it is ${found}${unit}.`,
  fee_denied: ({ yuan }) => `One sentence says that no handling fee was collected, another that ${yuan} yuan were.`,
  fee_multiple: ({ yuan }) => `A handling fee of ${yuan} yuan is no multiple of 10 yuan; please check.`,
  fee_unstated: () => 'Part 6 does not say what was collected as handling fees (信息处理费).',
}

const agrees = 'Text and tables speak of the same thing'
const sums = 'Arithmetic on the numbers of the text'
const tariff = '《政府信息公开信息处理费管理办法》'

export const proseBasis = {
  'prose-new-requests': agrees,
  'prose-carried-in': agrees,
  'prose-done': agrees,
  'prose-carried-out': agrees,
  'prose-balance': sums,
  'prose-outcomes': agrees,
  'prose-applicants': agrees,
  'prose-no-requests': agrees,
  'prose-remedies': agrees,
  'prose-no-remedies': agrees,
  'prose-documents': agrees,
  'prose-decisions': `${agrees}; the text often counts only what was published`,
  'prose-percentage': sums,
  'prose-list-sum': sums,
  'fee-consistency': sums,
  'fee-multiple': `This project's inference from the tariff of ${tariff}`,
  'fee-statement': `Reporting practice; see ${tariff}`,
}
