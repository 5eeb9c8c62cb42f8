import type { RelationDefinition } from '../definition.ts'
import { lastYear, minus, plus, remedyRelations, requestRelations } from '../shared/relations.ts'
import { remedies } from '../shared/remedies.ts'
import { requests } from './requests.ts'

const stockRows = ['rules', 'normativeDocs'] as const

/** 现行有效 − 制发 + 废止 ≥ 0: the stock at the start of the year cannot be negative. */
const openingStock = stockRows.map(
  (row): RelationDefinition => ({
    instance: `opening-stock:${row}`,
    rule: 'opening-stock',
    comparison: 'atLeast',
    left: [plus(`disclosure.${row}.inForce`), plus(`disclosure.${row}.repealed`)],
    right: [plus(`disclosure.${row}.issued`)],
  }),
)

/** 规范性文件 leave the stock by clean-up, expiry and change of scope as well, so a gap there is no more than a note. */
const stockRoll = stockRows.map(
  (row): RelationDefinition => ({
    instance: `stock-roll:${row}`,
    rule: 'stock-roll',
    comparison: 'equal',
    left: [plus(`disclosure.${row}.inForce`)],
    right: [
      lastYear(`disclosure.${row}.inForce`),
      plus(`disclosure.${row}.issued`),
      minus(`disclosure.${row}.repealed`),
    ],
    ...(row === 'normativeDocs' && { severity: 'info' }),
  }),
)

export const relations = [...requestRelations(requests), ...remedyRelations(remedies), ...openingStock, ...stockRoll]
