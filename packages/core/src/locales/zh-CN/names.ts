import type { CellDefinition } from '../../editions/definition.ts'
import type { LocaleNames } from '../locale.ts'

const tables = { disclosure: '表二', requests: '表三', remedies: '表四' }

/** The innermost group and the row itself name a row; 三、本年度办理结果 and 第二十条 clauses add nothing. */
function rowName({ rowPath }: CellDefinition): string {
  return rowPath.filter(label => !/^(?:三、|第二十条)/.test(label)).join('·')
}

export const names: LocaleNames = {
  id: 'zh-CN',
  tables,
  label: official => official,
  describeCell: cell => `${tables[cell.table]}“${rowName(cell)}”行“${cell.columnPath[cell.columnPath.length - 1]}”列`,
  describeRow: cell => `${tables[cell.table]}“${rowName(cell)}”行`,
}
