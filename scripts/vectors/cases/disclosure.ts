import { narrative, type VectorCases } from '../case.ts'

export const disclosureCases: VectorCases = {
  'opening-stock': [
    { name: 'nothing was in force before', kind: 'pass', set: { 'disclosure.normativeDocs.inForce': 33 } },
    {
      name: 'fewer are in force or repealed than were issued',
      kind: 'fail',
      set: { 'disclosure.normativeDocs.inForce': 32 },
      finds: ['opening-stock:normativeDocs'],
    },
    { name: 'the repealed are blank', kind: 'blank', set: { 'disclosure.normativeDocs.repealed': null } },
  ],
  'disclosed-total': [
    {
      name: 'as many in total as newly disclosed',
      kind: 'pass',
      base: 'cn-2019',
      set: { 'disclosure.normativeDocs.totalDisclosed': 77 },
    },
    {
      name: 'fewer in total than newly disclosed',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'disclosure.normativeDocs.totalDisclosed': 76 },
      finds: ['disclosed-total:normativeDocs'],
    },
    {
      name: 'more disclosed than created is legitimate',
      kind: 'pass',
      base: 'cn-2019',
      set: { 'disclosure.normativeDocs.created': 70 },
    },
    {
      name: 'the total is blank',
      kind: 'blank',
      base: 'cn-2019',
      set: { 'disclosure.normativeDocs.totalDisclosed': null },
    },
  ],
  'items-not-negative': [
    {
      name: 'all items of last year are gone',
      kind: 'pass',
      base: 'cn-2019',
      set: { 'disclosure.penalty.delta': -2648 },
    },
    {
      name: 'more items are gone than there were',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'disclosure.penalty.delta': -2649 },
      finds: ['items-not-negative:penalty'],
    },
    { name: 'the change is blank', kind: 'blank', base: 'cn-2019', set: { 'disclosure.penalty.delta': null } },
  ],
  'rules-power': [
    {
      name: 'a government has rules',
      kind: 'pass',
      set: { 'disclosure.rules.inForce': 6, '/body/type': 'government' },
    },
    {
      name: 'a town has rules',
      kind: 'fail',
      set: { 'disclosure.rules.inForce': 6, '/body/type': 'township' },
      finds: ['rules-power'],
    },
    {
      name: 'a bureau of a county has rules',
      kind: 'fail',
      base: 'cn-2019',
      set: { 'disclosure.rules.totalDisclosed': 7, '/body/regionCode': '331022' },
      finds: ['rules-power'],
    },
    {
      name: 'a town leaves the row blank',
      kind: 'blank',
      set: {
        'disclosure.rules.issued': null,
        'disclosure.rules.repealed': null,
        'disclosure.rules.inForce': null,
        '/body/type': 'township',
      },
    },
  ],
  'rules-in-force': [
    {
      name: 'one issued, one in force',
      kind: 'pass',
      set: { 'disclosure.rules.issued': 1, 'disclosure.rules.inForce': 1 },
    },
    {
      name: 'one issued, none in force',
      kind: 'fail',
      set: { 'disclosure.rules.issued': 1 },
      finds: ['rules-in-force'],
    },
    {
      name: 'how many are in force is blank',
      kind: 'blank',
      set: { 'disclosure.rules.issued': 1, 'disclosure.rules.inForce': null },
    },
  ],
  'unpaid-fee-unmentioned': [
    {
      name: 'none was collected, says section 6, which fits: they did not pay',
      kind: 'pass',
      set: { 'requests.otherFeeUnpaid.total': 3 },
    },
    {
      name: 'section 6 mentions no fee',
      kind: 'fail',
      set: { 'requests.otherFeeUnpaid.total': 3, ...narrative('other', '没有其他需要报告的事项。') },
      finds: ['unpaid-fee-unmentioned'],
    },
    {
      name: 'the total of the row is blank',
      kind: 'blank',
      set: { 'requests.otherFeeUnpaid.total': null, ...narrative('other', '没有其他需要报告的事项。') },
    },
  ],
  'handling-fee-total': [
    {
      name: 'the handling fee is all there was',
      kind: 'pass',
      set: { 'disclosure.fees.amountWan': '0.295', ...narrative('other', '全年收取信息处理费2,950元。') },
    },
    {
      name: 'more handling fee than fees at all',
      kind: 'fail',
      set: { 'disclosure.fees.amountWan': '0.2949', ...narrative('other', '全年收取信息处理费2,950元。') },
      finds: ['handling-fee-total'],
    },
    {
      name: 'a fee that was waived is none collected',
      kind: 'pass',
      set: { 'disclosure.fees.amountWan': '0', ...narrative('other', '减免信息处理费80元，未收取信息处理费。') },
    },
    {
      name: 'the amount is blank',
      kind: 'blank',
      set: { 'disclosure.fees.amountWan': null, ...narrative('other', '全年收取信息处理费2950元。') },
    },
  ],
}
