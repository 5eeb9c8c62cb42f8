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

const otherRow = [
  { id: 'otherAll', label: '（六）其他处理', groups: [results] },
] as const satisfies readonly MatrixRow[]

/** 表三 of 国办公开办函〔2019〕60号: 23 rows, 其他处理 in one. */
export const requests = matrixTable('requests', {
  corner: balanceNote,
  columnsTitle: applicantsTitle,
  columns: applicantColumns,
  rows: [...intakeRows, ...outcomeRows, ...otherRow, ...closingRows],
})
