import { clauseTable } from '../build/clause-table.ts'

const stock = [
  { id: 'issued', label: '本年制发件数', type: 'count' },
  { id: 'repealed', label: '本年废止件数', type: 'count' },
  { id: 'inForce', label: '现行有效件数', type: 'count' },
] as const
const decisions = [{ id: 'decisions', label: '本年处理决定数量', type: 'count' }] as const

/** 表二 of 国办公开办函〔2021〕30号. */
export const disclosure = clauseTable('disclosure', '信息内容', [
  {
    title: '第二十条第（一）项',
    columns: stock,
    rows: [
      { id: 'rules', label: '规章' },
      { id: 'normativeDocs', label: '行政规范性文件' },
    ],
  },
  { title: '第二十条第（五）项', columns: decisions, rows: [{ id: 'licensing', label: '行政许可' }] },
  {
    title: '第二十条第（六）项',
    columns: decisions,
    rows: [
      { id: 'penalty', label: '行政处罚' },
      { id: 'coercion', label: '行政强制' },
    ],
  },
  {
    title: '第二十条第（八）项',
    columns: [{ id: 'amountWan', label: '本年收费金额（单位：万元）', type: 'amount' }],
    rows: [{ id: 'fees', label: '行政事业性收费' }],
  },
])
