import { defineRule } from './define-rule.ts'
import { passageAt } from './texts.ts'

const headings = [/总体情况|基本情况|概述/, /主动公开/, /申请/, /复议|诉讼/, /问题/, /其他/]
/** A sentence that names this many of the six headings lists the parts of the report. */
const fewest = 3

/** M-PARTS: a sentence that lists the parts of the report lists all six, and says no other number. */
export const partsListed = defineRule({
  id: 'parts-listed',
  code: 'M-PARTS',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ texts }) {
    for (const placed of texts()) {
      if (placed.section !== 'preamble' && placed.section !== 'overview') continue
      let start = 0
      for (const sentence of placed.plain.split(/[。\n]/)) {
        const at = start
        start += sentence.length + 1
        if (sentence.indexOf('报') < 0 || !/部分|方面|组成/.test(sentence)) continue
        const listed = headings.filter(heading => heading.test(sentence)).length
        const said = /([一二三四五七八九1-57-9])[个大]?(?:部分|方面)/.exec(sentence)?.[1] ?? null
        if (listed < fewest || (listed === headings.length && said === null)) continue
        const passage = passageAt(placed, at, sentence.length)
        const params = { listed, said, expected: headings.length }
        return [{ instance: 'parts-listed', code: 'parts_mismatch', params, cells: [], passage }]
      }
    }
    return []
  },
})
