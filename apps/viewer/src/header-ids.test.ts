import { editions, type TableDefinition, tableIds } from '@gouji/core/check'
import { expect, test } from 'vitest'
import { headersOf } from './header-ids.ts'

const tables: (readonly [string, TableDefinition])[] = []
for (const edition of editions) for (const id of tableIds) tables.push([`${edition.id} ${id}`, edition.tables[id]])

function headerTexts(table: TableDefinition): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  headersOf(table).forEach((headers, cell) => {
    texts.set(
      cell.address!,
      headers.map(header => header.text),
    )
  })
  return texts
}

test.each(tables)('%s: every cell has the headers that its paths name', (_name, table) => {
  const texts = headerTexts(table)
  expect(Array.from(texts.keys())).toEqual(table.cells.map(cell => cell.address))
  for (const cell of table.cells) {
    expect(texts.get(cell.address)).toEqual(expect.arrayContaining([...cell.rowPath, ...cell.columnPath]))
  }
})

test('a cell of 表三 is read with its row groups first, then its columns', () => {
  expect(headerTexts(editions[0].tables.requests).get('requests.deniedInquiry.research')).toEqual([
    '三、本年度办理结果',
    '（三）不予公开',
    '8.属于行政查询事项',
    '申请人情况',
    '法人或其他组织',
    '科研机构',
  ])
})

test('a cell of 表二 takes the header rows of its own clause only', () => {
  expect(headerTexts(editions[0].tables.disclosure).get('disclosure.coercion.decisions')).toEqual([
    '行政强制',
    '第二十条第（六）项',
    '本年处理决定数量',
  ])
})
