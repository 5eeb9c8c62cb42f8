import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { type PlacedText, passageAt, sentenceAround } from './texts.ts'

/** GB 11643: a date of birth at its place and digits that give 1 modulo 11. 统一社会信用代码 and serial numbers do neither. */
function isIdNumber(text: string): boolean {
  if (!/^.{6}(?:19|20)..(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])/.test(text)) return false
  let rest = 0
  for (const char of text) rest = (rest * 2 + (char > '9' ? 10 : Number(char))) % 11
  return rest === 1
}

/** A telephone that a body publishes as its own. */
function isOffice({ section, plain }: PlacedText, index: number): boolean {
  const sentence = sentenceAround(plain, index)
  return !/申请人|当事人/.test(sentence) && (section === 'preamble' || /联系|咨询|办公|监督|热线|地址/.test(sentence))
}

/** Keeps the number out of logs and lists: enough stays to find it in the text. */
function masked(text: string): string {
  return `${text.slice(0, 3)}***${text.slice(-2)}`
}

/** S-PII: an identity number, or a mobile number that is not the office's own, stands in the text. */
export const personalData = defineRule({
  id: 'personal-data',
  code: 'S-PII',
  kind: 'function',
  severity: 'error',
  overridable: true,
  grade: 'own',
  evaluate({ texts }) {
    const findings: FindingDraft[] = []
    for (const placed of texts()) {
      const { plain, section, block, item } = placed
      const numbers = /[\dA-Z]{11,}/gi
      for (let match = numbers.exec(plain); match; match = numbers.exec(plain)) {
        const [found] = match
        const { index } = match
        const isMobile = /^1[3-9]\d{9}$/.test(found)
        if (isMobile ? isOffice(placed, index) : !/^\d{17}[\dX]$/i.test(found) || !isIdNumber(found)) continue
        const shown = masked(found)
        const passage = { ...passageAt(placed, index, found.length), text: shown }
        const instance = `personal-data:${section}.${block}.${item}.${index}`
        findings.push({ instance, code: 'personal_data', params: { isMobile, shown }, cells: [], passage })
      }
    }
    return findings
  },
})
