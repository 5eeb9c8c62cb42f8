import { type Edition, type TableId, tableIds } from '../../../packages/core/src/editions/definition.ts'
import { findEdition } from '../../../packages/core/src/editions/index.ts'
import type { VectorCases } from '../case.ts'

const cn2021 = findEdition('cn-2021') as Edition

/** A table with the same count and the same amount in every cell. */
function filled(id: TableId, count: number | null, amount: string | null): Record<string, Record<string, unknown>> {
  const rows: Record<string, Record<string, unknown>> = {}
  for (const { row, column, type } of cn2021.tables[id].cells) {
    const cells = rows[row] ?? {}
    cells[column] = type === 'amount' ? amount : count
    rows[row] = cells
  }
  return rows
}

const zeros = Object.fromEntries(tableIds.map(id => [`/sections/${id}/table`, filled(id, 0, '0')]))
const blankRemedies = { '/sections/remedies/table': filled('remedies', null, null) }

export const cellCases: VectorCases = {
  'cell-blank': [
    { name: '0 where there was none', kind: 'pass' },
    {
      name: 'one cell of a row is blank',
      kind: 'fail',
      set: { 'requests.granted.research': null },
      finds: ['cell-blank:requests.granted'],
    },
    {
      name: 'a whole row and the amount are blank',
      kind: 'blank',
      set: {
        'disclosure.fees.amountWan': null,
        'disclosure.rules.issued': null,
        'disclosure.rules.repealed': null,
        'disclosure.rules.inForce': null,
      },
      finds: ['cell-blank:disclosure.rules', 'cell-blank:disclosure.fees'],
    },
  ],
  'amount-decimals': [
    { name: 'six decimals of 万元 are 1 分', kind: 'pass', set: { 'disclosure.fees.amountWan': '24252.311082' } },
    {
      name: 'seven decimals',
      kind: 'fail',
      set: { 'disclosure.fees.amountWan': '24252.3110821' },
      finds: ['amount-decimals:disclosure.fees.amountWan'],
    },
    { name: 'the amount is blank', kind: 'blank', set: { 'disclosure.fees.amountWan': null } },
  ],
  'amount-scale': [
    { name: 'a city may collect that much', kind: 'pass', set: { 'disclosure.fees.amountWan': '316441' } },
    {
      name: 'a town may not',
      kind: 'fail',
      set: { 'disclosure.fees.amountWan': '316441', '/body/type': 'township' },
      finds: ['amount-scale:disclosure.fees.amountWan'],
    },
    {
      name: 'a round amount more than a thousand times last year’s',
      kind: 'fail',
      set: { 'disclosure.fees.amountWan': '240000' },
      previous: { 'disclosure.fees.amountWan': '200' },
      finds: ['amount-scale:disclosure.fees.amountWan'],
    },
    {
      name: 'the amount is blank',
      kind: 'blank',
      set: { 'disclosure.fees.amountWan': null, '/body/type': 'township' },
    },
  ],
  'figure-range': [
    { name: 'a thousand million', kind: 'pass', set: { 'disclosure.licensing.decisions': 1_000_000_000 } },
    {
      name: 'one more than a thousand million',
      kind: 'fail',
      set: { 'disclosure.licensing.decisions': 1_000_000_001 },
      finds: ['figure-range:disclosure.licensing.decisions'],
    },
    {
      name: 'a large negative change',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'disclosure.licensing.delta': -1_000_000_001 },
      finds: ['figure-range:disclosure.licensing.delta'],
    },
    { name: 'the figure is blank', kind: 'blank', set: { 'disclosure.licensing.decisions': null } },
  ],
  'all-zero': [
    { name: 'a bureau may have nothing to report', kind: 'pass', set: zeros },
    {
      name: 'a government with nothing to report',
      kind: 'fail',
      set: { ...zeros, '/body/type': 'government' },
      finds: ['all-zero'],
    },
    {
      name: 'a government with one cell blank and the others 0',
      kind: 'blank',
      set: { ...zeros, '/body/type': 'government', 'requests.granted.total': null },
    },
  ],
  'table-blank': [
    { name: 'one figure in the table', kind: 'pass', set: { ...blankRemedies, 'remedies.review.total': 0 } },
    { name: 'no figure in the table', kind: 'fail', set: blankRemedies, finds: ['table-blank:remedies'] },
    {
      name: 'no figure in any table',
      kind: 'blank',
      set: Object.fromEntries(tableIds.map(id => [`/sections/${id}/table`, filled(id, null, null)])),
      finds: ['table-blank:disclosure', 'table-blank:requests', 'table-blank:remedies'],
    },
  ],
}
