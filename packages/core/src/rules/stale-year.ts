import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { passageAt, sentenceAround } from './texts.ts'

/** How far around a year its neighbours are looked for. */
const reach = 20
/** What stands before a year that is named on purpose: a comparison, a span, a title, a list of years. */
const before = /[比较与同和及自从在于对至到止的以、(《“〔~—-] *$/
/** What stands after one: a comparison, a span, the name of a thing of that year. */
const after = /^年度?(?:\d+月)?(?:\d+日)?(?:[)、》”〕同相以之起至到~—和及与底末初决预结转修印版考评检测第的已-]|政)/
/** A sentence that compares or looks back may name any year. */
const looksBack = /比|较|[上去]一?年|基础|以来|整改|改进|决算/

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
      const { plain } = placed
      const years = /(20\d\d) *年/g
      for (let match = years.exec(plain); match; match = years.exec(plain)) {
        const year = Number(match[1])
        const instance = `stale-year:${placed.section}:${year}`
        if (year >= report.year || year < report.year - 2 || found.has(instance)) continue
        const rest = plain.slice(match.index + 4, match.index + 4 + reach).replace(/ /g, '')
        const isNamed = before.test(plain.slice(Math.max(0, match.index - reach), match.index)) || after.test(rest)
        if (isNamed || looksBack.test(sentenceAround(plain, match.index))) continue
        const params = { where: 'text', found: year, expected: report.year } as const
        const passage = passageAt(placed, match.index, match[0].length)
        found.set(instance, { instance, code: 'year_mismatch', params, cells: [], passage })
      }
    }
    return Array.from(found.values())
  },
})
