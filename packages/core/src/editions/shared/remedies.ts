import { blockTable } from '../build/block-table.ts'

const suits = '行政诉讼'

/** 表四: identical in both editions. */
export const remedies = blockTable('remedies', {
  blocks: [
    { id: 'review', label: '行政复议' },
    { id: 'suitDirect', label: '未经复议直接起诉', group: suits },
    { id: 'suitAfterReview', label: '复议后起诉', group: suits },
  ],
  columns: [
    { id: 'upheld', label: '结果维持' },
    { id: 'corrected', label: '结果纠正' },
    { id: 'other', label: '其他结果' },
    { id: 'pending', label: '尚未审结' },
    { id: 'total', label: '总计' },
  ],
})
