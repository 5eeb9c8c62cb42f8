import { blockTable } from '../../src/editions/build/block-table.ts'
import { clauseTable } from '../../src/editions/build/clause-table.ts'
import { matrixTable } from '../../src/editions/build/matrix-table.ts'
import { defineEdition, type Edition, type RelationDefinition } from '../../src/editions/definition.ts'
import { editions } from '../../src/editions/index.ts'
import { minus, plus, requestRelations, rowTotals } from '../../src/editions/shared/relations.ts'
import { type RelationGroup, relationGroupsOf } from '../../src/repair/relation-groups.ts'

const rows = ['newRequests', 'carriedIn', 'granted', 'denied', 'resultTotal', 'carriedOut']
const columns = ['person', 'firm', 'total']

const requests = matrixTable('requests', {
  corner: '',
  columnsTitle: '',
  columns: columns.map(id => ({ id, label: id })),
  rows: rows.map(id => ({ id, label: id })),
})
const remedies = blockTable('remedies', {
  blocks: [{ id: 'review', label: 'review' }],
  columns: ['upheld', 'pending', 'total'].map(id => ({ id, label: id })),
})
const disclosure = clauseTable('disclosure', '', [
  {
    title: '',
    columns: [
      { id: 'before', label: 'before', type: 'count' },
      { id: 'change', label: 'change', type: 'change' },
      { id: 'after', label: 'after', type: 'count' },
    ],
    rows: [{ id: 'items', label: 'items' }],
  },
])

/** after = before + change, and no more may be added than there was. */
const itemRelations: readonly RelationDefinition[] = [
  {
    instance: 'items-roll:items',
    rule: 'items-roll',
    comparison: 'equal',
    left: [plus('disclosure.items.after')],
    right: [plus('disclosure.items.before'), plus('disclosure.items.change')],
  },
  {
    instance: 'items-double:items',
    rule: 'items-double',
    comparison: 'atLeast',
    left: [minus('disclosure.items.change')],
    right: [minus('disclosure.items.before')],
  },
]

/** Two columns and their total, six rows, one block, and a change that may be negative: small enough to try everything. */
export const tinyEdition: Edition = defineEdition({
  ...editions[0],
  id: 'tiny',
  tables: { disclosure, requests, remedies },
  relations: [...itemRelations, ...requestRelations(requests), ...rowTotals('remedies-total', remedies)],
})

/** The group of the tiny edition that holds the cell. */
export function tinyGroup(address: string): RelationGroup {
  return relationGroupsOf(tinyEdition).find(group => group.cells.some(cell => cell.address === address))!
}

/** 表三 of the tiny edition, line by line: person, firm, total. Balanced. */
export const balancedTiny = [
  [6, 2, 8],
  [1, 0, 1],
  [3, 1, 4],
  [2, 0, 2],
  [5, 1, 6],
  [2, 1, 3],
]
