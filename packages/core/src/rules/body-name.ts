import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { passageAt } from './texts.ts'

/** The kind of body by the end of its name, and the words by which it may call itself. */
const selves: readonly (readonly [RegExp, string])[] = [
  [/局$/, '局'],
  [/[厅]$/, '厅办'],
  [/委(?:员会)?$/, '委'],
  [/街道(?:办事处|办)?$/, '街办'],
  [/镇(?:人民政府|政府)?$/, '镇'],
  [/乡(?:人民政府|政府)?$/, '乡'],
]
/** 我区, 我县 and 我市 mean the place and fit every body of it. */
const self = /我(局|厅|委(?!托|派)|街(?=道|办)|镇|乡)/g

function isPart(a: string, b: string): boolean {
  return a.indexOf(b) >= 0 || b.indexOf(a) >= 0
}

/** M-NAME: the body has one name, and calls itself what it is. */
export const bodyName = defineRule({
  id: 'body-name',
  code: 'M-NAME',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ report, texts }) {
    const findings: FindingDraft[] = []
    const name = report.body.name.replace(/\s/g, '')
    if (name === '') return findings
    const titled = report.title.replace(/\s/g, '').replace(/20\d\d年度?|政府信息公开.*$|政务公开.*$|年度报告.*$/g, '')
    if (titled !== '' && !isPart(titled, name)) {
      const params = { found: titled, name }
      findings.push({ instance: 'body-name:title', code: 'title_names_other', params, cells: [] })
    }
    const own = selves.find(([pattern]) => pattern.test(name))?.[1]
    if (own === undefined) return findings
    for (const placed of texts()) {
      self.lastIndex = 0
      for (let match = self.exec(placed.plain); match; match = self.exec(placed.plain)) {
        if (own.indexOf(match[1]!) >= 0) continue
        const passage = passageAt(placed, match.index, match[0].length)
        const params = { found: passage.text, name }
        return [...findings, { instance: 'body-name:text', code: 'self_reference', params, cells: [], passage }]
      }
    }
    return findings
  },
})
