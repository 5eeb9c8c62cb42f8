import type { Locale } from '../locale.ts'
import { equationBasis } from './equations.ts'
import { proseBasis } from './prose.ts'

const arithmetic = 'Follows from the meaning of the items'
const crossYear = 'Follows from the labels: where last year ended, this year begins'
const practice = 'Reporting practice'
const proposal = 'A check proposed by this project'
const regulation = 'Article 50 of the Regulations on Open Government Information'
const format = 'The form prescribed by the General Office of the State Council'

export const basis: Locale['basis'] = {
  ...equationBasis,
  'disclosed-total': arithmetic,
  'items-not-negative': arithmetic,
  'opening-stock': `${arithmetic}; clean-ups, amendments and expiry are exceptions`,
  'carry-over': crossYear,
  'stock-roll': `${crossYear}; clean-ups, amendments and expiry are exceptions`,
  'items-roll': crossYear,
  'pending-cases': proposal,
  'suits-after-review': proposal,
  'copied-table': proposal,
  'figure-jump': practice,
  'amount-unit': proposal,
  'suits-without-requests': proposal,
  'cell-blank': `${practice}: where there were none, write 0`,
  'amount-decimals': arithmetic,
  'amount-scale': proposal,
  'figure-range': proposal,
  'all-zero': proposal,
  'rules-power': `${proposal}; the Legislation Law says who may make rules`,
  'rules-in-force': proposal,
  'unpaid-fee-unmentioned': proposal,
  'handling-fee-total': `${proposal}; whether the handling fee is booked there is not settled`,
  'report-year': arithmetic,
  'stale-year': proposal,
  'period-stated': practice,
  'body-name': proposal,
  'edition-year': format,
  'format-citation': arithmetic,
  'parts-listed': proposal,
  'title-wording': practice,
  'name-blank': practice,
  'section-blank': `${regulation}; ${format}`,
  'table-blank': format,
  'five-aspects': format,
  'government-items': `${regulation}, item (4)`,
  'problems-stated': 'Follows from the heading of the section',
  'personal-data': proposal,
  'generic-overview': proposal,
  ...proseBasis,
}
