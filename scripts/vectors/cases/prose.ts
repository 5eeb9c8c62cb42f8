import { narrative, type VectorCases } from '../case.ts'

const overview = (...texts: string[]) => narrative('overview', ...texts)
const noText = { '/preamble': [], ...overview(), ...narrative('problems'), ...narrative('other') }

export const proseCases: VectorCases = {
  'prose-new-requests': [
    {
      name: 'new and carried in together are another thing',
      kind: 'pass',
      set: overview('2022年，我局收办政府信息公开申请75件。'),
    },
    { name: 'about so many', kind: 'pass', set: overview('2022年，我局收到政府信息公开申请80余件。') },
    {
      name: 'another number than the table',
      kind: 'fail',
      set: overview('2022年，我局新收政府信息公开申请47件。'),
      finds: ['prose-new-requests:overview.0.0'],
    },
    {
      name: 'the row of the table is partly blank',
      kind: 'blank',
      set: {
        ...overview('2022年，我局新收政府信息公开申请80件。'),
        'requests.newRequests.naturalPerson': null,
        'requests.newRequests.total': null,
      },
    },
    {
      name: 'what is filled in already exceeds what the text says',
      kind: 'blank',
      set: {
        ...overview('2022年，我局新收政府信息公开申请60件。'),
        'requests.newRequests.enterprise': null,
        'requests.newRequests.total': null,
      },
      finds: ['prose-new-requests:overview.0.0'],
    },
    {
      name: 'received counts what was carried in as well: a note',
      kind: 'fail',
      set: overview('2022年，我局收到政府信息公开申请75件。'),
      finds: ['prose-new-requests:overview.0.0'],
    },
  ],
  'prose-carried-in': [
    { name: 'the number of the table', kind: 'pass', set: overview('上年结转政府信息公开申请1件。') },
    {
      name: 'another number',
      kind: 'fail',
      set: overview('上年结转政府信息公开申请3件。'),
      finds: ['prose-carried-in:overview.0.0'],
    },
    {
      name: 'the row of the table is partly blank',
      kind: 'blank',
      set: {
        ...overview('上年结转政府信息公开申请3件。'),
        'requests.carriedIn.naturalPerson': null,
        'requests.carriedIn.total': null,
      },
    },
  ],
  'prose-done': [
    { name: 'the number of the table', kind: 'pass', set: overview('全年办结政府信息公开申请75件。') },
    {
      name: 'another number',
      kind: 'fail',
      set: overview('全年办结政府信息公开申请57件。'),
      finds: ['prose-done:overview.0.0'],
    },
    {
      name: 'the row of the table is partly blank',
      kind: 'blank',
      set: {
        ...overview('全年办结政府信息公开申请57件。'),
        'requests.resultTotal.naturalPerson': null,
        'requests.resultTotal.total': null,
      },
    },
  ],
  'prose-carried-out': [
    { name: 'none, as in the table', kind: 'pass', set: overview('没有结转下年度继续办理的申请。') },
    {
      name: 'two, none in the table',
      kind: 'fail',
      set: overview('结转下年度继续办理2件。'),
      finds: ['prose-carried-out:overview.0.0'],
    },
    {
      name: 'the row of the table is partly blank',
      kind: 'blank',
      set: {
        ...overview('结转下年度继续办理2件。'),
        'requests.carriedOut.naturalPerson': null,
        'requests.carriedOut.total': null,
      },
    },
  ],
  'prose-balance': [
    { name: 'both sides agree', kind: 'pass', set: overview('全年新收政府信息公开申请74件，上年结转1件，办结75件。') },
    {
      name: 'one is missing',
      kind: 'fail',
      set: overview('全年新收政府信息公开申请74件，上年结转2件，办结75件。'),
      finds: ['prose-balance:overview.0.0'],
    },
    { name: 'no narrative', kind: 'blank', set: noText },
  ],
  'prose-outcomes': [
    {
      name: 'the groups of the table',
      kind: 'pass',
      set: overview('办结申请75件，其中予以公开21件，部分公开9件，不予公开4件，无法提供37件，其他处理4件。'),
    },
    {
      name: 'a result of another number',
      kind: 'fail',
      set: overview('办结申请75件，其中予以公开12件，部分公开9件，不予公开4件，无法提供37件，其他处理4件。'),
      finds: ['prose-outcomes:overview.0.0'],
    },
    {
      name: 'the row of the table is partly blank',
      kind: 'blank',
      set: {
        ...overview('办结申请75件，其中予以公开30件。'),
        'requests.granted.naturalPerson': null,
        'requests.granted.total': null,
      },
    },
  ],
  'prose-applicants': [
    {
      name: 'natural and legal persons',
      kind: 'pass',
      set: overview('新收政府信息公开申请74件，其中自然人71件，法人或其他组织3件。'),
    },
    {
      name: 'another number',
      kind: 'fail',
      set: overview('新收政府信息公开申请74件，其中自然人17件，法人或其他组织3件。'),
      finds: ['prose-applicants:overview.0.0'],
    },
    {
      name: 'the row of the table is partly blank',
      kind: 'blank',
      set: {
        ...overview('新收政府信息公开申请74件，其中自然人99件。'),
        'requests.newRequests.naturalPerson': null,
      },
    },
  ],
  'prose-no-requests': [
    {
      name: 'none, as in the table',
      kind: 'pass',
      set: { ...overview('2022年，我局没有收到政府信息公开申请。'), 'requests.newRequests.total': 0 },
    },
    {
      name: 'none, though there are 74',
      kind: 'fail',
      set: overview('2022年，我局没有收到政府信息公开申请。'),
      finds: ['prose-no-requests:overview.0.0'],
    },
    {
      name: 'the row is partly blank',
      kind: 'blank',
      set: {
        ...overview('2022年，我局没有收到政府信息公开申请。'),
        'requests.newRequests.naturalPerson': null,
        'requests.newRequests.enterprise': 0,
        'requests.newRequests.total': null,
      },
    },
  ],
  'prose-remedies': [
    { name: 'the totals of the table', kind: 'pass', set: narrative('remedies', '全年发生行政复议2件、行政诉讼1件。') },
    {
      name: 'another number',
      kind: 'fail',
      set: narrative('remedies', '全年发生行政复议5件、行政诉讼1件。'),
      finds: ['prose-remedies:remedies.0.0'],
    },
    {
      name: 'the row of the table is partly blank',
      kind: 'blank',
      set: {
        ...narrative('remedies', '全年发生行政复议5件。'),
        'remedies.review.other': null,
        'remedies.review.total': null,
      },
    },
  ],
  'prose-no-remedies': [
    {
      name: 'none of one kind, as in the table',
      kind: 'pass',
      set: {
        ...narrative('remedies', '没有发生行政诉讼。'),
        'remedies.suitDirect.upheld': 0,
        'remedies.suitDirect.total': 0,
      },
    },
    {
      name: 'none at all, though there are three',
      kind: 'fail',
      set: narrative('remedies', '没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。'),
      finds: ['prose-no-remedies:remedies.0.0'],
    },
    {
      name: 'the whole table is blank',
      kind: 'blank',
      set: {
        ...narrative('remedies', '没有发生行政复议。'),
        'remedies.review.upheld': null,
        'remedies.review.corrected': null,
        'remedies.review.other': null,
        'remedies.review.pending': null,
        'remedies.review.total': null,
      },
    },
  ],
  'prose-documents': [
    {
      name: 'the numbers of the table',
      kind: 'pass',
      set: overview('制发行政规范性文件88件，废止55件，现行有效698件。'),
    },
    {
      name: 'another number',
      kind: 'fail',
      set: overview('全年制发行政规范性文件77件。'),
      finds: ['prose-documents:overview.0.0'],
    },
    {
      name: 'the cell is blank',
      kind: 'blank',
      set: { ...overview('全年制发行政规范性文件77件。'), 'disclosure.normativeDocs.issued': null },
    },
  ],
  'prose-decisions': [
    { name: 'the number of the table', kind: 'pass', set: overview('作出行政处罚决定2113件。') },
    {
      name: 'another number: a note',
      kind: 'fail',
      set: overview('作出行政处罚决定2131件。'),
      finds: ['prose-decisions:overview.0.0'],
    },
    {
      name: 'the cell is blank',
      kind: 'blank',
      set: { ...overview('作出行政处罚决定2131件。'), 'disclosure.penalty.decisions': null },
    },
  ],
  'prose-percentage': [
    { name: 'the share that the numbers give', kind: 'pass', set: overview('办结申请75件，其中予以公开21件，占28%。') },
    {
      name: 'another share',
      kind: 'fail',
      set: overview('办结申请75件，其中予以公开21件，占33.9%。'),
      finds: ['prose-percentage:overview.0.0'],
    },
    { name: 'no narrative', kind: 'blank', set: noText },
  ],
  'prose-list-sum': [
    {
      name: 'the parts add up',
      kind: 'pass',
      set: overview('主动公开政府信息62条，其中通知公告40条，政策文件12条，人事信息10条。'),
    },
    {
      name: 'the parts exceed the total',
      kind: 'fail',
      set: overview('主动公开政府信息62条，其中通知公告40条，政策文件12条，人事信息11条。'),
      finds: ['prose-list-sum:overview.0.0'],
    },
    {
      name: 'the parts fall short: a note',
      kind: 'fail',
      set: overview('主动公开政府信息62条，其中通知公告40条，政策文件12条，人事信息9条。'),
      finds: ['prose-list-sum:overview.0.0'],
    },
    { name: 'no narrative', kind: 'blank', set: noText },
  ],
  'fee-consistency': [
    { name: 'none collected', kind: 'pass', set: narrative('other', '2022年，我局未收取信息处理费。') },
    {
      name: 'none in one place, an amount in another',
      kind: 'fail',
      set: { ...overview('全年收取信息处理费290元。'), ...narrative('other', '2022年，我局未收取信息处理费。') },
      finds: ['fee-consistency:denied:overview.0.0'],
    },
    { name: 'no narrative', kind: 'blank', set: noText },
  ],
  'fee-multiple': [
    { name: 'an amount that the tariff gives', kind: 'pass', set: narrative('other', '2022年收取信息处理费290元。') },
    {
      name: 'an amount that it cannot give',
      kind: 'fail',
      set: narrative('other', '2022年收取信息处理费295元。'),
      finds: ['fee-multiple:other.0.0'],
    },
    { name: 'no narrative', kind: 'blank', set: noText },
  ],
  'fee-statement': [
    { name: 'none was collected', kind: 'pass' },
    {
      name: 'not a word of fees in section 6',
      kind: 'fail',
      set: narrative('other', '没有其他需要报告的事项。'),
      finds: ['fee-statement'],
    },
    { name: 'no narrative at all', kind: 'blank', set: noText },
  ],
}
