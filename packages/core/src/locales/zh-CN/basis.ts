import type { Locale } from '../locale.ts'

const total = '由表中“总计”一词得出'
const arithmetic = '由表中各项的含义推算得出'
const crossYear = '由表中名称推算：上年结束时的数即本年开始时的数'

export const basis: Locale['basis'] = {
  'requests-balance': '表格印明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
  'requests-outcome-total': total,
  'requests-row-total': total,
  'remedies-total': total,
  'disclosed-total': arithmetic,
  'items-not-negative': arithmetic,
  'opening-stock': `${arithmetic}；清理、修改、失效可致例外`,
  'carry-over': crossYear,
  'stock-roll': `${crossYear}；清理、修改、失效可致例外`,
  'items-roll': crossYear,
  'cell-blank': '填报惯例：没有的填 0',
}
