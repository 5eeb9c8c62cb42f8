import { tableFromHtml } from './html-table.ts'
import { matrixFromText, spread } from './matrix.ts'

/** A table on the clipboard, before its text: spreadsheets and web pages offer both, and the table keeps merged cells. */
export function blockFrom(clipboard: DataTransfer): string[][] {
  const table = tableFromHtml(clipboard.getData('text/html'))
  return table && table.length > 0 ? spread(table) : matrixFromText(clipboard.getData('text/plain'))
}

export function isSingle(block: readonly (readonly string[])[]): boolean {
  return block.length === 1 && block[0]?.length === 1
}
