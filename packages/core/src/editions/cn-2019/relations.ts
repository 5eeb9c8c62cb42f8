import type { RelationDefinition } from '../definition.ts'
import { lastYear, plus, remedyRelations, requestRelations } from '../shared/relations.ts'
import { remedies } from '../shared/remedies.ts'
import { requests } from './requests.ts'

const disclosedRows = ['rules', 'normativeDocs'] as const
const itemRows = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'] as const

/** 对外公开总数量 includes what was newly disclosed this year. */
const totalDisclosed = disclosedRows.map(
  (row): RelationDefinition => ({
    instance: `disclosed-total:${row}`,
    rule: 'disclosed-total',
    comparison: 'atLeast',
    left: [plus(`disclosure.${row}.totalDisclosed`)],
    right: [plus(`disclosure.${row}.disclosed`)],
  }),
)

/** 上一年项目数量 + 本年增/减 is the number of items now, which cannot be negative. */
const itemsLeft = itemRows.map(
  (row): RelationDefinition => ({
    instance: `items-not-negative:${row}`,
    rule: 'items-not-negative',
    comparison: 'atLeast',
    left: [plus(`disclosure.${row}.prevItems`), plus(`disclosure.${row}.delta`)],
    right: [],
  }),
)

const itemsRoll = itemRows.map(
  (row): RelationDefinition => ({
    instance: `items-roll:${row}`,
    rule: 'items-roll',
    comparison: 'equal',
    left: [plus(`disclosure.${row}.prevItems`)],
    right: [lastYear(`disclosure.${row}.prevItems`), lastYear(`disclosure.${row}.delta`)],
  }),
)

export const relations = [
  ...requestRelations(requests),
  ...remedyRelations(remedies),
  ...totalDisclosed,
  ...itemsLeft,
  ...itemsRoll,
]
