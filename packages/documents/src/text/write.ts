import {
  type Block,
  cellOf,
  findEdition,
  type GridCell,
  narrativeOf,
  plainText,
  type Report,
  type TableDefinition,
  tableIds,
} from '@gouji/core'
import { titleOf } from '../write/title.ts'

/** A bar separates cells and a line end separates paragraphs, so neither may stand inside one. */
function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '¦').trim()
}

function row(cells: readonly string[]): string {
  return `${cells.join(' | ')} |`
}

function blockLines(block: Block, report: Report): string[] {
  const plain = (text: Parameters<typeof plainText>[0]) => inLine(plainText(text, report))
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '·'} ${plain(item)}`)
    case 'table':
      return block.rows.map(cells => row(cells.map(plain)))
    case 'image':
      return block.alt === '' ? [] : [`[${inLine(block.alt)}]`]
  }
}

function tableLines(table: TableDefinition, report: Report): string[] {
  const textOf = (cell: GridCell) =>
    cell.address === undefined ? cell.text : String(cellOf(report, cell.address) ?? '')
  return table.grid.map(cells => row(cells.map(textOf)))
}

/** The report as text: one paragraph or one table row a line, `|` behind each cell. `readText` reads it back. */
export function writeText(report: Report): string {
  const edition = findEdition(report.edition)!
  const narrative = (blocks: readonly Block[]) =>
    blocks.flatMap(block => blockLines(block, report)).filter(line => line !== '')
  const lines = [titleOf(report), '', ...narrative(report.preamble)]
  for (const { id, numeral, heading } of edition.sections) {
    lines.push(`${numeral}、${heading}`, ...narrative(narrativeOf(report, id)))
    const table = tableIds.find(found => found === id)
    if (table) lines.push(...tableLines(edition.tables[table], report))
  }
  return `${lines.join('\n')}\n`
}
