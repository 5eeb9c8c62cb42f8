import { defineRule } from './define-rule.ts'
import { passageAt } from './texts.ts'

const citation = /公开办函 *[〔﹝[(【] *(20\d\d) *[〕﹞\])】] *(\d+) *号/
const trial = '试行'
/** How far before its number the title of a document is looked for. */
const reach = 60

/** M-CITE: the document cited for the form is the one of this edition, with the title that belongs to its number. */
export const formatCitation = defineRule({
  id: 'format-citation',
  code: 'M-CITE',
  kind: 'function',
  severity: 'warning',
  grade: 'A',
  evaluate({ edition, texts }) {
    for (const placed of texts()) {
      const match = citation.exec(placed.plain)
      if (!match) continue
      const title = placed.plain.slice(Math.max(0, match.index - reach), match.index)
      const isForm = title.indexOf('报告格式') >= 0
      if (!isForm) continue
      const isNumber = edition.document.indexOf(`${match[1]}〕${match[2]}号`) >= 0
      const isTitle = title.indexOf(trial) >= 0 === edition.documentTitle.indexOf(trial) >= 0
      if (isNumber && isTitle) continue
      const start = Math.max(0, title.lastIndexOf('《')) + match.index - title.length
      const passage = passageAt(placed, start, match.index + match[0].length - start)
      const params = { found: passage.text, expected: `《${edition.documentTitle}》（${edition.document}）` }
      return [{ instance: 'format-citation', code: 'citation_mismatch', params, cells: [], passage }]
    }
    return []
  },
})
