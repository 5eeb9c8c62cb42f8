import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { passageAt, sentenceAround } from './texts.ts'

/** What stands before a year that is named on purpose: a comparison, a span, a title, a list of years. */
const before = /(?:比|较|与|同|和|及|自|从|在|于|对|针对|截至|截止|至|到|的|以|[-—~、(《“〔])\s*$/
/** What stands after one: a comparison, a span, or the name of a thing of that year. */
const after =
  /^(?:(?:年度?)?(?:\d+月)?(?:\d+日)?)(?:[)、》”〕]|同期|相比|相较|以来|以前|之前|起|至|到|[-—~]|和|及|与|底|末|初|决算|预算|结转|转|修|印发|出台|制定|发布|公布|施行|实施|版|考核|评估|检查|测评|第|政府信息公开(?:工作)?年度报告|政务公开工作要点|已|的)/
/** A sentence that compares or looks back may name any year. */
const looksBack = /同比|相比|较|上年|上一年|去年|基础上|以来|整改|改进|决算|遗留/

/**
 * M-OLD: the text tells of an earlier year as if of this one, as when last year's wording was kept.
 * A year of another document, of a comparison, of a span or of a plan is meant to be there.
 */
export const staleYear = defineRule({
  id: 'stale-year',
  code: 'M-OLD',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ report, texts }) {
    const found = new Map<string, FindingDraft>()
    for (const placed of texts()) {
      const years = /(20\d\d) *年/g
      for (let match = years.exec(placed.plain); match; match = years.exec(placed.plain)) {
        const year = Number(match[1])
        if (year >= report.year || year < report.year - 2) continue
        const { plain } = placed
        const rest = plain.slice(match.index + 4).replace(/ /g, '')
        const isNamed = before.test(plain.slice(0, match.index)) || after.test(rest)
        if (isNamed || looksBack.test(sentenceAround(plain, match.index))) continue
        const instance = `stale-year:${placed.section}:${year}`
        if (found.has(instance)) continue
        const passage = passageAt(placed, match.index, match[0].length)
        const params = { found: year, expected: report.year }
        found.set(instance, { instance, code: 'stale_year', params, cells: [], passage })
      }
    }
    return Array.from(found.values())
  },
})
