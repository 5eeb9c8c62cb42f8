import { editions, tableIds } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { elementsOf } from './elements.ts'

describe('elementsOf', () => {
  it.each(editions.flatMap(edition => tableIds.map(id => [edition.id, id, edition.tables[id]] as const)))(
    'gives every cell of %s %s to one label',
    (_edition, _id, table) => {
      const addresses = elementsOf(table).flatMap(element => element.addresses)
      expect(addresses).toEqual(table.cells.map(cell => cell.address))
    },
  )

  it('knows a label without its number, but not one that says nothing without it', () => {
    const elements = elementsOf(editions[0].tables.requests)
    const formsOf = (label: string) => elements.find(element => element.label === label)!.forms
    expect(formsOf('2.重复申请')).toContain('重复申请')
    expect(formsOf('3.其他')).toHaveLength(1)
  })
})
