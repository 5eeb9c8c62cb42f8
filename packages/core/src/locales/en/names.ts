import type { CellDefinition } from '../../editions/definition.ts'
import type { LocaleNames } from '../locale.ts'
import { labels } from './labels.ts'

const tables = { disclosure: 'Table 2', requests: 'Table 3', remedies: 'Table 4' }

function label(official: string): string {
  return labels[official] ?? official
}

function rowName({ rowPath }: CellDefinition): string {
  return rowPath
    .filter(part => !/^(?:三、|第二十条)/.test(part))
    .map(label)
    .join(' · ')
}

export const names: LocaleNames = {
  id: 'en',
  tables,
  label,
  describeCell: cell =>
    `${tables[cell.table]}, row “${rowName(cell)}”, column “${label(cell.columnPath[cell.columnPath.length - 1]!)}”`,
  describeRow: cell => `${tables[cell.table]}, row “${rowName(cell)}”`,
}
