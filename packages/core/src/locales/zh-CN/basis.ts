import type { Locale } from '../locale.ts'
import { equationBasis } from './equations.ts'
import { proseBasis } from './prose.ts'

const arithmetic = '由各项的含义推算得出'
const crossYear = '由表中名称推算：上年结束时的数即本年开始时的数'
const practice = '填报惯例'
const proposal = '本项目建议'
const regulation = '《政府信息公开条例》第五十条'
const format = '国务院办公厅的报告格式'

export const basis: Locale['basis'] = {
  ...equationBasis,
  'disclosed-total': arithmetic,
  'items-not-negative': arithmetic,
  'opening-stock': `${arithmetic}；清理、修改、失效可致例外`,
  'carry-over': crossYear,
  'stock-roll': `${crossYear}；清理、修改、失效可致例外`,
  'items-roll': crossYear,
  'pending-cases': proposal,
  'suits-after-review': proposal,
  'copied-table': proposal,
  'figure-jump': practice,
  'amount-unit': proposal,
  'suits-without-requests': proposal,
  'cell-blank': `${practice}：没有的填 0`,
  'amount-decimals': arithmetic,
  'amount-scale': proposal,
  'figure-range': proposal,
  'all-zero': proposal,
  'rules-power': `${proposal}，参见立法法`,
  'rules-in-force': proposal,
  'unpaid-fee-unmentioned': proposal,
  'handling-fee-total': `${proposal}，是否计入该项尚无定论`,
  'report-year': arithmetic,
  'stale-year': proposal,
  'period-stated': practice,
  'body-name': proposal,
  'edition-year': format,
  'format-citation': arithmetic,
  'parts-listed': proposal,
  'title-wording': practice,
  'name-blank': practice,
  'section-blank': `${regulation}和${format}`,
  'table-blank': format,
  'five-aspects': format,
  'government-items': `${regulation}第（四）项`,
  'problems-stated': '由该部分的标题得出',
  'personal-data': proposal,
  'generic-overview': proposal,
  ...proseBasis,
}
