import type { RepairSentences, WordedEdit } from '../../repair/sentences.ts'

const causes: RepairSentences['causes'] = {
  digit_swap: '两位数字写颠倒',
  digit_lost: '漏写一位数字',
  digit_doubled: '一位数字写了两次',
  digit_changed: '一位数字写错',
  off_by_one: '多计或少计 1',
  left_out: '漏填',
  neighbour_column: '与相邻列的数串位',
  neighbour_row: '与相邻行的数串位',
  split_digits: '一个数被拆到相邻两格，或相邻两格的数连成一个',
  counted_twice: '合计时有一格计了两次',
  part_missing: '合计时漏计一格',
  sign: '合计时把加算成减',
  total_not_updated: '合计未随分项更新',
  retyped: '数字誊录有误',
}

function edit({ cell, from, to }: WordedEdit): string {
  return `${cell}的 ${from} 可能应为 ${to}`
}

const listed = 8

export const repairSentences: RepairSentences = {
  causes,
  mend: slips =>
    `请核对：${slips.map(({ why, edits }) => `${edits.map(edit).join('，')}（${causes[why]}）`).join('；')}。`,
  blanks(edits) {
    const some = edits.slice(0, listed).map(({ cell, to }) => `${cell}为 ${to}`)
    const rest = edits.length > listed ? `等，共 ${edits.length} 格` : ''
    return `未填的格按勾稽关系只能是：${some.join('，')}${rest}。请核对后填写。`
  },
}
