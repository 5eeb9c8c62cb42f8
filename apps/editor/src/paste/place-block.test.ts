import { findEdition, type TableDefinition } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { layoutOf, type TableLayout } from '../table/layout.ts'
import { placeBlock } from './place-block.ts'

const { disclosure, requests, remedies } = findEdition('cn-2021')!.tables

/** The whole table as a spreadsheet copies it: labels at their upper left, figures numbered in reading order. */
function copyOf(table: TableDefinition): string[][] {
  const layout = layoutOf(table)
  let figure = 0
  return Array.from({ length: layout.height }, (_, row) =>
    Array.from({ length: layout.width }, (_, column) => {
      const placed = layout.at(row, column)!
      if (placed.row !== row || placed.column !== column) return ''
      return placed.cell.kind === 'value' ? String(++figure) : placed.cell.text
    }),
  )
}

function texts(layout: TableLayout, block: string[][], cursor: string) {
  return Object.fromEntries(placeBlock(block, layout, cursor).cells.map(({ address, text }) => [address, text]))
}

describe('placeBlock with figures only', () => {
  test('fills from the cursor', () => {
    const block = [
      ['1', '2'],
      ['3', '4'],
    ]
    expect(texts(layoutOf(requests), block, 'requests.granted.research')).toEqual({
      'requests.granted.research': '1',
      'requests.granted.publicWelfare': '2',
      'requests.partlyGranted.research': '3',
      'requests.partlyGranted.publicWelfare': '4',
    })
  })

  test('keeps an unreadable word at its own cell', () => {
    const cells = texts(layoutOf(requests), [['abc', '3', '4']], 'requests.granted.naturalPerson')
    expect(cells['requests.granted.naturalPerson']).toBe('abc')
    expect(cells['requests.granted.enterprise']).toBe('3')
  })

  test('goes over the header rows inside 表二', () => {
    const cells = texts(layoutOf(disclosure), [['1'], ['2'], ['3'], ['4']], 'disclosure.normativeDocs.issued')
    expect(Object.keys(cells)).toEqual([
      'disclosure.normativeDocs.issued',
      'disclosure.licensing.decisions',
      'disclosure.penalty.decisions',
      'disclosure.coercion.decisions',
    ])
  })

  test('tells what falls outside the table', () => {
    const block = [
      ['1', '2'],
      ['3', ''],
    ]
    const placement = placeBlock(block, layoutOf(requests), 'requests.carriedOut.total')
    expect(placement.cells).toEqual([{ address: 'requests.carriedOut.total', text: '1' }])
    expect(placement.outside).toEqual(['2', '3'])
  })

  test('places empty cells too, so that a blank replaces a figure', () => {
    expect(texts(layoutOf(requests), [['1', '', '3']], 'requests.granted.naturalPerson')).toMatchObject({
      'requests.granted.enterprise': '',
    })
  })
})

describe('placeBlock with official labels', () => {
  test.each([
    ['表二', disclosure],
    ['表三', requests],
    ['表四', remedies],
  ])('puts a copy of the whole of %s where it belongs, wherever the cursor stands', (_name, table) => {
    const layout = layoutOf(table)
    const cursor = table === remedies ? table.cells[0]! : table.cells[table.cells.length - 1]!
    const { cells, outside } = placeBlock(copyOf(table), layout, cursor.address)
    expect(cells.map(({ address }) => address)).toEqual(table.cells.map(({ address }) => address))
    expect(cells.map(({ text }) => Number(text))).toEqual(table.cells.map((_, i) => i + 1))
    expect(outside).toEqual([])
  })

  test('places rows by their labels in any order', () => {
    const block = [
      ['（二）部分公开(区分处理的,只计这一情形,不计其他情形)', '5'],
      ['（一） 予以公开', '7'],
    ]
    const placement = placeBlock(block, layoutOf(requests), 'requests.newRequests.total')
    expect(placement.byLabel).toBe(true)
    expect(placement.cells).toEqual([
      { address: 'requests.partlyGranted.total', text: '5' },
      { address: 'requests.granted.total', text: '7' },
    ])
  })

  test('takes a label with nothing beside it for a row of blanks', () => {
    const block = [
      ['1.属于国家秘密', '', ''],
      ['2.其他法律行政法规禁止公开', '3', '4'],
    ]
    const cells = texts(layoutOf(requests), block, 'requests.granted.naturalPerson')
    expect(cells['requests.deniedStateSecret.naturalPerson']).toBe('')
    expect(cells['requests.deniedOtherLaw.enterprise']).toBe('4')
  })

  test('drops a row of column headers and fills from the cursor', () => {
    const block = [
      ['自然人', '商业企业'],
      ['1', '2'],
    ]
    expect(texts(layoutOf(requests), block, 'requests.granted.naturalPerson')).toEqual({
      'requests.granted.naturalPerson': '1',
      'requests.granted.enterprise': '2',
    })
  })

  test('does not take a word that is no official label for one', () => {
    const placement = placeBlock([['某项', '1']], layoutOf(requests), 'requests.granted.naturalPerson')
    expect(placement.cells[0]).toEqual({ address: 'requests.granted.naturalPerson', text: '某项' })
  })
})
