import { clauseTable } from '../build/clause-table.ts'

const documents = [
  { id: 'created', label: '本年新制作数量', type: 'count' },
  { id: 'disclosed', label: '本年新公开数量', type: 'count' },
  { id: 'totalDisclosed', label: '对外公开总数量', type: 'count' },
] as const
const items = [
  { id: 'prevItems', label: '上一年项目数量', type: 'count' },
  { id: 'delta', label: '本年增/减', type: 'change' },
] as const
const decisions = [...items, { id: 'decisions', label: '处理决定数量', type: 'count' }] as const

/** 表二 of 国办公开办函〔2019〕60号. The unit of 采购总金额 is not fixed by the form. */
export const disclosure = clauseTable('disclosure', '信息内容', [
  {
    title: '第二十条第（一）项',
    columns: documents,
    rows: [
      { id: 'rules', label: '规章' },
      { id: 'normativeDocs', label: '规范性文件' },
    ],
  },
  {
    title: '第二十条第（五）项',
    columns: decisions,
    rows: [
      { id: 'licensing', label: '行政许可' },
      { id: 'otherServices', label: '其他对外管理服务事项' },
    ],
  },
  {
    title: '第二十条第（六）项',
    columns: decisions,
    rows: [
      { id: 'penalty', label: '行政处罚' },
      { id: 'coercion', label: '行政强制' },
    ],
  },
  { title: '第二十条第（八）项', columns: items, rows: [{ id: 'fees', label: '行政事业性收费' }] },
  {
    title: '第二十条第（九）项',
    columns: [
      { id: 'projects', label: '采购项目数量', type: 'count' },
      { id: 'amount', label: '采购总金额', type: 'money' },
    ],
    rows: [{ id: 'procurement', label: '政府集中采购' }],
  },
])
