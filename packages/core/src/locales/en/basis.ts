import type { Locale } from '../locale.ts'

const total = 'Follows from the word “total” (总计) on the form'
const arithmetic = 'Follows from the meaning of the items on the form'
const crossYear = 'Follows from the labels: where last year ended, this year begins'

export const basis: Locale['basis'] = {
  'requests-balance': 'Printed on the form: items 1 and 2 together equal items 3 and 4 together',
  'requests-outcome-total': total,
  'requests-row-total': total,
  'remedies-total': total,
  'disclosed-total': arithmetic,
  'items-not-negative': arithmetic,
  'opening-stock': `${arithmetic}; clean-ups, amendments and expiry are exceptions`,
  'carry-over': crossYear,
  'stock-roll': `${crossYear}; clean-ups, amendments and expiry are exceptions`,
  'items-roll': crossYear,
  'cell-blank': 'Reporting practice: where there were none, write 0',
}
