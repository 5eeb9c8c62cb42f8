import type { VectorCases } from '../case.ts'

const most = Number.MAX_SAFE_INTEGER

export const requestCases: VectorCases = {
  'requests-balance': [
    {
      name: 'both sides grow by one',
      kind: 'pass',
      set: { 'requests.carriedIn.research': 1, 'requests.carriedOut.research': 1 },
    },
    {
      name: 'one new request less in one column',
      kind: 'fail',
      set: { 'requests.newRequests.naturalPerson': 70 },
      finds: ['requests-balance:naturalPerson'],
    },
    {
      name: 'a request is carried forward in the total only',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'requests.carriedOut.total': 1 },
      finds: ['requests-balance:total'],
    },
    {
      name: 'a side beyond 2^53 is given digit for digit, as a string',
      kind: 'fail',
      set: { 'requests.newRequests.enterprise': most, 'requests.carriedIn.enterprise': 2 },
      finds: ['requests-balance:enterprise'],
    },
    {
      name: 'beyond 2^53 a difference of one is still seen',
      kind: 'fail',
      set: {
        'requests.newRequests.enterprise': most,
        'requests.carriedIn.enterprise': most,
        'requests.resultTotal.enterprise': most,
        'requests.carriedOut.enterprise': most - 1,
      },
      finds: ['requests-balance:enterprise'],
    },
    { name: 'one of the four cells is blank', kind: 'blank', set: { 'requests.carriedIn.total': null } },
  ],
  'requests-outcome-total': [
    {
      name: 'one more result and one more in the total',
      kind: 'pass',
      set: { 'requests.refusedDuplicate.research': 1, 'requests.resultTotal.research': 1 },
    },
    {
      name: 'two digits of a result are swapped',
      kind: 'fail',
      set: { 'requests.granted.naturalPerson': 12 },
      finds: ['requests-outcome-total:naturalPerson'],
    },
    {
      name: 'a result is missing in the total of a report of 2020',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'requests.otherAll.otherOrg': 1 },
      finds: ['requests-outcome-total:otherOrg'],
    },
    { name: 'a result is blank', kind: 'blank', set: { 'requests.refusedDuplicate.naturalPerson': null } },
    { name: 'the total is blank', kind: 'blank', set: { 'requests.resultTotal.naturalPerson': null } },
  ],
  'requests-row-total': [
    { name: 'a row of zeros', kind: 'pass', set: { 'requests.granted.naturalPerson': 0, 'requests.granted.total': 0 } },
    {
      name: 'two digits of the total are swapped',
      kind: 'fail',
      set: { 'requests.granted.total': 12 },
      finds: ['requests-row-total:granted'],
    },
    {
      name: 'an applicant counted twice',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'requests.partlyGranted.enterprise': 1 },
      finds: ['requests-row-total:partlyGranted'],
    },
    { name: 'an applicant cell is blank', kind: 'blank', set: { 'requests.granted.research': null } },
    {
      name: 'the total is blank and so would not add up as 0',
      kind: 'blank',
      set: { 'requests.granted.total': null },
    },
  ],
  'remedies-total': [
    {
      name: 'one more case and one more in the total',
      kind: 'pass',
      set: { 'remedies.review.pending': 1, 'remedies.review.total': 3 },
    },
    {
      name: 'a case is missing in the total',
      kind: 'fail',
      set: { 'remedies.suitDirect.total': 0 },
      finds: ['remedies-total:suitDirect'],
    },
    {
      name: 'two blocks are wrong',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'remedies.review.total': 1, 'remedies.suitAfterReview.pending': 1 },
      finds: ['remedies-total:review', 'remedies-total:suitAfterReview'],
    },
    { name: 'a cell is blank', kind: 'blank', set: { 'remedies.review.pending': null } },
  ],
}
