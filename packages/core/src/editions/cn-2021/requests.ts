import { type MatrixRow, matrixTable } from '../build/matrix-table.ts'
import {
  applicantColumns,
  applicantsTitle,
  balanceNote,
  closingRows,
  intakeRows,
  outcomeRows,
  results,
} from '../shared/requests.ts'

const other = [results, '（六）其他处理'] as const
const otherRows = [
  {
    id: 'otherNotCorrected',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    groups: other,
  },
  {
    id: 'otherFeeUnpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    groups: other,
  },
  { id: 'otherMisc', label: '3.其他', groups: other },
] as const satisfies readonly MatrixRow[]

/** 表三 of 国办公开办函〔2021〕30号: 25 rows, 其他处理 in three. */
export const requests = matrixTable('requests', {
  corner: balanceNote,
  columnsTitle: applicantsTitle,
  columns: applicantColumns,
  rows: [...intakeRows, ...outcomeRows, ...otherRows, ...closingRows],
})
