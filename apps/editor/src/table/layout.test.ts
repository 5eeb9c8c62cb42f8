import { editions, findEdition, type TableDefinition } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { layoutOf } from './layout.ts'

const { disclosure, requests, remedies } = findEdition('cn-2021')!.tables

describe('layoutOf', () => {
  test.each(editions.map(edition => [edition.id, edition.tables] as const))(
    'covers every position of every table of %s',
    (_id, tables) => {
      for (const table of Object.values<TableDefinition>(tables)) {
        const layout = layoutOf(table)
        for (let row = 0; row < layout.height; row++) {
          for (let column = 0; column < layout.width; column++) expect(layout.at(row, column)).toBeDefined()
          expect(layout.at(row, layout.width)).toBeUndefined()
        }
        for (const { address } of table.cells) expect(layout.positionOf(address)?.cell.address).toBe(address)
      }
    },
  )

  test('counts the header rows that stay in view', () => {
    expect(layoutOf(requests).headerHeight).toBe(3)
    expect(layoutOf(remedies).headerHeight).toBe(3)
    expect(layoutOf(disclosure).headerHeight).toBe(2)
  })

  test('puts the first figure of 表三 to the right of its three label columns', () => {
    expect(layoutOf(requests).positionOf('requests.newRequests.naturalPerson')).toMatchObject({ row: 3, column: 3 })
  })
})
