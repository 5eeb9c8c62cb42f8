import { readBase } from '../../../packages/core/tests/support/samples.ts'
import type { VectorCases } from '../case.ts'

const remediesOf = (name: string): unknown => readBase(name).sections.remedies.table

export const yearCases: VectorCases = {
  'carry-over': [
    { name: 'what was carried forward comes in, column by column', kind: 'pass' },
    {
      name: 'last year carried one more forward',
      kind: 'fail',
      previous: { 'requests.carriedOut.naturalPerson': 2, 'requests.carriedOut.total': 2 },
      finds: ['carry-over:naturalPerson', 'carry-over:total'],
    },
    {
      name: 'the total agrees, the columns do not',
      kind: 'fail',
      previous: { 'requests.carriedOut.naturalPerson': 0, 'requests.carriedOut.otherOrg': 1 },
      finds: ['carry-over:naturalPerson', 'carry-over:otherOrg'],
    },
    { name: 'last year left the cell blank', kind: 'blank', previous: { 'requests.carriedOut.total': null } },
  ],
  'stock-roll': [
    { name: 'last year’s stock and this year’s changes give the stock', kind: 'pass' },
    {
      name: 'a rule is missing in the stock: a warning',
      kind: 'fail',
      previous: { 'disclosure.rules.inForce': 1 },
      finds: ['stock-roll:rules'],
    },
    {
      name: 'regulatory documents leave the stock in other ways too: a note',
      kind: 'fail',
      set: { 'disclosure.normativeDocs.inForce': 690 },
      finds: ['stock-roll:normativeDocs'],
    },
    { name: 'last year’s stock is blank', kind: 'blank', previous: { 'disclosure.normativeDocs.inForce': null } },
  ],
  'items-roll': [
    { name: 'last year’s items and their change give this year’s', kind: 'pass', base: 'cn-2019' },
    {
      name: 'one item more than last year left',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'disclosure.licensing.prevItems': 397 },
      finds: ['items-roll:licensing'],
    },
    {
      name: 'last year’s change is blank',
      kind: 'blank',
      base: 'cn-2019',
      previous: { 'disclosure.licensing.delta': null },
    },
  ],
  'pending-cases': [
    { name: 'as many cases as were pending', kind: 'pass', previous: { 'remedies.review.pending': 2 } },
    {
      name: 'fewer cases than were pending',
      kind: 'fail',
      previous: { 'remedies.review.pending': 3 },
      finds: ['pending-cases:review'],
    },
    { name: 'the pending cases are blank', kind: 'blank', previous: { 'remedies.review.pending': null } },
  ],
  'suits-after-review': [
    { name: 'as many suits as reviews in two years', kind: 'pass', set: { 'remedies.suitAfterReview.total': 5 } },
    {
      name: 'one suit more than that',
      kind: 'fail',
      set: { 'remedies.suitAfterReview.total': 6 },
      finds: ['suits-after-review'],
    },
    {
      name: 'this year’s reviews are blank',
      kind: 'blank',
      set: { 'remedies.suitAfterReview.total': 6, 'remedies.review.total': null },
    },
  ],
  'copied-table': [
    { name: 'no table is last year’s', kind: 'pass' },
    {
      name: 'every figure of a table is last year’s',
      kind: 'fail',
      set: { '/sections/remedies/table': remediesOf('cn-2021-previous') },
      finds: ['copied-table:remedies'],
    },
    {
      name: 'two different figures may repeat by chance',
      kind: 'pass',
      previous: { '/sections/remedies/table': remediesOf('cn-2021') },
    },
    {
      name: 'a figure of last year is blank now',
      kind: 'blank',
      set: { '/sections/remedies/table': remediesOf('cn-2021-previous'), 'remedies.suitDirect.total': null },
    },
  ],
  'figure-jump': [
    { name: 'a little less than tenfold', kind: 'pass', set: { 'disclosure.penalty.decisions': 129 } },
    {
      name: 'a tenth and less',
      kind: 'fail',
      set: { 'disclosure.penalty.decisions': 128 },
      finds: ['figure-jump:disclosure.penalty'],
    },
    { name: 'from nothing to less than a hundred', kind: 'pass', set: { 'remedies.suitAfterReview.total': 99 } },
    {
      name: 'from nothing to a hundred, in two cells of a row',
      kind: 'fail',
      set: { 'remedies.suitAfterReview.upheld': 100, 'remedies.suitAfterReview.total': 100 },
      finds: ['figure-jump:remedies.suitAfterReview'],
    },
    { name: 'the figure is blank', kind: 'blank', set: { 'disclosure.penalty.decisions': null } },
  ],
  'amount-unit': [
    { name: 'a thousand times last year’s', kind: 'pass', set: { 'disclosure.fees.amountWan': '24252311.08' } },
    {
      name: 'about ten thousand times last year’s',
      kind: 'fail',
      set: { 'disclosure.fees.amountWan': '250000000' },
      finds: ['amount-unit:disclosure.fees.amountWan'],
    },
    {
      name: 'about a ten-thousandth of last year’s',
      kind: 'fail',
      set: { 'disclosure.fees.amountWan': '2.4' },
      finds: ['amount-unit:disclosure.fees.amountWan'],
    },
    { name: 'nothing last year', kind: 'pass', previous: { 'disclosure.fees.amountWan': '0' } },
    { name: 'the amount is blank', kind: 'blank', set: { 'disclosure.fees.amountWan': null } },
  ],
  'suits-without-requests': [
    { name: 'requests were concluded', kind: 'pass' },
    {
      name: 'no request was concluded in two years, yet there are cases',
      kind: 'fail',
      set: { 'requests.resultTotal.total': 0 },
      previous: { 'requests.resultTotal.total': 0 },
      finds: ['suits-without-requests'],
    },
    {
      name: 'requests were concluded last year',
      kind: 'pass',
      set: { 'requests.resultTotal.total': 0 },
    },
    {
      name: 'how many were concluded is blank',
      kind: 'blank',
      set: { 'requests.resultTotal.total': null },
      previous: { 'requests.resultTotal.total': 0 },
    },
  ],
}
