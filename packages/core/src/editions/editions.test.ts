import { describe, expect, it } from 'vitest'
import { en } from '../locales/en/index.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import { type Edition, type GridCell, type TableDefinition, tableIds } from './definition.ts'
import { editionOfYear, editions, findEdition } from './index.ts'

const all = editions as readonly Edition[]
const tables = all.flatMap(edition => tableIds.map(id => ({ name: `${edition.id} ${id}`, table: edition.tables[id] })))

/** Every field of the grid with the cell that covers it; fails where two cells overlap. */
function coverage({ grid, width }: TableDefinition): (GridCell | undefined)[][] {
  const fields: (GridCell | undefined)[][] = grid.map(() => new Array<GridCell | undefined>(width).fill(undefined))
  grid.forEach((line, top) => {
    for (const cell of line) {
      const left = fields[top]!.indexOf(undefined)
      for (let row = top; row < top + cell.rowspan; row++) {
        for (let column = left; column < left + cell.colspan; column++) {
          expect(fields[row]?.[column], `${cell.text} at ${row}, ${column}`).toBeUndefined()
          fields[row]![column] = cell
        }
      }
    }
  })
  return fields
}

describe('the editions', () => {
  it('have 200 and 198 cells', () => {
    const counts = (edition: Edition) => tableIds.map(id => edition.tables[id].cells.length)
    expect(counts(findEdition('cn-2021')!)).toEqual([10, 175, 15])
    expect(counts(findEdition('cn-2019')!)).toEqual([22, 161, 15])
  })

  it('are prescribed for the years of their documents', () => {
    const idOf = (year: number) => editionOfYear(year)?.id
    expect([2018, 2019, 2020, 2021, 2026].map(idOf)).toEqual([undefined, 'cn-2019', 'cn-2019', 'cn-2021', 'cn-2021'])
  })

  it('print the relation of the form in the corner of 表三', () => {
    for (const { tables } of all) {
      expect(tables.requests.grid[0]![0]!.text).toBe(
        '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      )
    }
  })

  it('have the six sections in the order of the form', () => {
    for (const { sections } of all) {
      expect(sections.map(section => section.numeral).join('')).toBe('一二三四五六')
      expect(sections.map(section => section.heading)).toEqual([
        '总体情况',
        '主动公开政府信息情况',
        '收到和处理政府信息公开申请情况',
        '政府信息公开行政复议、行政诉讼情况',
        '存在的主要问题及改进情况',
        '其他需要报告的事项',
      ])
    }
  })
})

describe.each(tables)('the table $name', ({ table }) => {
  it('fills its grid without a gap or an overlap', () => {
    for (const line of coverage(table)) expect(line).not.toContain(undefined)
  })

  it('draws each of its cells once, in the order of its cells', () => {
    const drawn = table.grid.flat().flatMap(cell => (cell.kind === 'value' ? [cell.address] : []))
    expect(drawn).toEqual(table.cells.map(cell => cell.address))
  })

  it('puts every value under the headers of its row and column', () => {
    const fields = coverage(table)
    for (const { address, rowPath, columnPath } of table.cells) {
      const row = fields.findIndex(line => line.some(cell => cell?.address === address))
      const column = fields[row]!.findIndex(cell => cell?.address === address)
      const above = fields.slice(0, row).map(line => line[column]?.text)
      const beside = fields[row]!.slice(0, column).map(cell => cell?.text)
      for (const label of columnPath) expect(above, address).toContain(label)
      for (const label of rowPath)
        expect([...above, ...beside, fields[row - 1]?.[0]?.text, ...above], address).toContain(label)
    }
  })

  it('has an address, a row and a column for each cell', () => {
    for (const { address, table: id, row, column } of table.cells) expect(address).toBe(`${id}.${row}.${column}`)
    expect(new Set(table.cells.map(cell => cell.address)).size).toBe(table.cells.length)
  })
})

describe('labels', () => {
  const official = all.flatMap(edition => [
    ...edition.sections.map(section => section.heading),
    ...tableIds.flatMap(id => edition.tables[id].grid.flat()).flatMap(cell => (cell.text === '' ? [] : [cell.text])),
    ...edition.cells.flatMap(({ rowPath, columnPath }) => [...rowPath, ...columnPath]),
  ])

  it.each([...new Set(official)])('%s has an English label', label => {
    expect(en.label(label)).not.toBe(label)
    expect(zhCN.label(label)).toBe(label)
  })
})
