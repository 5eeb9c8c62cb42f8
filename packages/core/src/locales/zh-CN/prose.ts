import type { FindingDraft } from '../../rules/finding.ts'
import type { ProseFindingParams } from '../../rules/finding-params.ts'
import type { Names, Sentences } from '../locale.ts'

function quote({ passage }: FindingDraft): string {
  return `正文“${passage?.text}”`
}

function cellsOf({ cells }: FindingDraft, names: Names): string {
  return cells.length === 1 ? names.cell(cells[0]!) : `${names.row(cells[0]!)}等 ${cells.length} 格之和`
}

export const prose: Sentences<ProseFindingParams> = {
  prose_mismatch: ({ stated, found }, draft, names) =>
    `${quote(draft)}为 ${stated}，${cellsOf(draft, names)}为 ${found}。`,
  prose_below: ({ stated, found }, draft, names) =>
    `${quote(draft)}为 ${stated}，${cellsOf(draft, names)}已填的已有 ${found}。`,
  prose_with_carried: ({ found }, draft, names) => `${quote(draft)}含上年结转，${cellsOf(draft, names)}为 ${found}。`,
  prose_denied: ({ found }, draft, names) => `${quote(draft)}，${names.row(draft.cells[0]!)}却有 ${found}。`,
  prose_balance: ({ received, carriedIn, done, carriedOut }) =>
    `正文新收 ${received} 加上年结转 ${carriedIn}，不等于办结 ${done} 加结转下年 ${carriedOut}。`,
  list_exceeds: ({ stated, found }, draft) => `${quote(draft)}为 ${stated}，所列各项之和为 ${found}，超出总数。`,
  list_short: ({ stated, found }, draft) => `${quote(draft)}为 ${stated}，所列各项之和为 ${found}。`,
  percentage_mismatch: ({ stated, found, unit }, draft) =>
    `${quote(draft)}为 ${stated}${unit}，按所给数字为 ${found}${unit}。`,
  fee_denied: ({ yuan }) => `正文一处写未收取信息处理费，另一处写收取 ${yuan} 元。`,
  fee_multiple: ({ yuan }) => `信息处理费 ${yuan} 元不是 10 元的整数倍，请核实。`,
  fee_unstated: () => '第六部分未写明收取信息处理费的情况。',
}

const agrees = '正文与表格说的是同一件事'
const sums = '由正文中的数字算出'
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
  'prose-decisions': `${agrees}；正文常只计已公开的`,
  'prose-percentage': sums,
  'prose-list-sum': sums,
  'fee-consistency': sums,
  'fee-multiple': `本项目按${tariff}的标准推算`,
  'fee-statement': `填报惯例，参见${tariff}`,
}
