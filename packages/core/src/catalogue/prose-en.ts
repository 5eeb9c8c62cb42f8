import type { ProseTexts } from './texts.ts'

const compare =
  'Compare text and table and correct the wrong one; where the scope differs, say so in the text or record the reason.'
const bound = 'approximate numbers, other years, other bodies and other scopes are not compared'

export const proseEn: ProseTexts = {
  'prose-new-requests': {
    title: 'New requests in the text',
    says: `The number of new requests in the text is the total of item 1 of table 3; where the text says 收办 or 共办理, items 1 and 2 together fit as well; ${bound}`,
    advice: compare,
  },
  'prose-carried-in': {
    title: 'Requests carried in, in the text',
    says: `The number carried in from last year is the total of item 2 of table 3; ${bound}`,
    advice: compare,
  },
  'prose-done': {
    title: 'Concluded requests in the text',
    says: `The number of answered or concluded requests is item 3 (7), total, of table 3; ${bound}`,
    advice: compare,
  },
  'prose-carried-out': {
    title: 'Requests carried forward, in the text',
    says: `The number carried forward to next year is the total of item 4 of table 3; ${bound}`,
    advice: compare,
  },
  'prose-balance': {
    title: 'Requests in the text do not balance',
    says: 'Within one paragraph, new and carried in equal concluded and carried forward',
    advice: 'Check these numbers against each other and against table 3.',
  },
  'prose-outcomes': {
    title: 'Results in the text',
    says: `The numbers granted, partly granted, denied, unavailable, not processed and otherwise handled are those of the rows of table 3; ${bound}`,
    advice: compare,
  },
  'prose-applicants': {
    title: 'Applicants in the text',
    says: `The numbers of natural and legal persons are those of the columns of table 3; ${bound}`,
    advice: compare,
  },
  'prose-no-requests': {
    title: 'No requests, says the text',
    says: 'Where the text says that no request was received, the total of item 1 of table 3 is 0 (item 2 need not be)',
    advice: compare,
  },
  'prose-remedies': {
    title: 'Reviews and suits in the text',
    says: `The numbers of reviews and suits are the totals of table 4; ${bound}`,
    advice: compare,
  },
  'prose-no-remedies': {
    title: 'No reviews or suits, says the text',
    says: 'Where the text says that there was no review or suit, those cells of table 4 are 0',
    advice: compare,
  },
  'prose-documents': {
    title: 'Regulatory documents in the text',
    says: `The numbers issued, repealed and in force are those of table 2; ${bound}`,
    advice: compare,
  },
  'prose-decisions': {
    title: 'Licences, penalties and compulsory measures in the text',
    says: 'The numbers are those of table 2; the text often counts only what was published, so it is a note',
    advice: 'Check what is counted; where the scope differs, nothing needs to be done.',
  },
  'prose-percentage': {
    title: 'Percentages in the text',
    says: 'Shares, rates and changes are those that the figures give, rounded or cut off; of which base they were taken is not always said, so it is a note',
    advice: 'Compute it again; where another base is meant, say so in the text.',
  },
  'prose-list-sum': {
    title: 'The parts of a list and its total',
    says: '“N in all, of which a, b, c”: the parts are together no more than N; less is a note; lists with approximate numbers are not compared',
    advice: 'Check the total and the parts: one left out, counted twice, or in another unit.',
  },
  'fee-consistency': {
    title: 'The handling fee in two places',
    says: 'Where one place says that no handling fee was collected, no other gives an amount; the amounts of a list add up',
    advice: 'Check what was collected and say it the same way everywhere.',
  },
  'fee-multiple': {
    title: 'A handling fee that is no multiple of 10 yuan',
    says: 'By the tariff of 《政府信息公开信息处理费管理办法》 every amount is a multiple of 10 yuan',
    advice: 'Check the amount.',
    source: 'Derived from the tariff of 国办函〔2020〕109号; nowhere written down',
  },
  'fee-statement': {
    title: 'No word on the handling fee in section 6',
    says: 'From 2021 on, section 6 says what was collected as information handling fee, or that nothing was',
    advice: 'Add it to section 6.',
    source: 'Practice seen in published reports; the fee itself is that of 国办函〔2020〕109号',
  },
}
