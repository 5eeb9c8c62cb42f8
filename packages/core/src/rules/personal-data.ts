import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { type PlacedText, passageAt, sentenceAround } from './texts.ts'

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const idChecks = '10X98765432'

/** GB 11643: a date of birth at its place and a check character. 统一社会信用代码 and serial numbers have neither. */
function isIdNumber(text: string): boolean {
  if (!/^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false
  const sum = idWeights.reduce((total, weight, i) => total + weight * Number(text.charAt(i)), 0)
  return idChecks.charAt(sum % 11) === text.charAt(17)
}

/** A telephone that a body publishes: its own, for enquiries or complaints. */
const office = /地址|邮编|邮政编码|办公|咨询|监督|投诉|举报|热线|传真|联系(?:人|电话|方式)|本(?:机关|单位|局|镇|街道)/
const applicant = /申请人|当事人|投诉人|举报人|身份证/

function isOffice({ section, plain }: PlacedText, index: number): boolean {
  const sentence = sentenceAround(plain, index)
  return !applicant.test(sentence) && (section === 'preamble' || office.test(sentence))
}

/** Keeps the number out of logs and lists: enough stays to find it in the text. */
function masked(text: string): string {
  return `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`
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
      const numbers = /\d{17}[\dXx]|1[3-9]\d{9}/g
      for (let match = numbers.exec(placed.plain); match; match = numbers.exec(placed.plain)) {
        const { index } = match
        const [found] = match
        const around = placed.plain.charAt(index - 1) + placed.plain.charAt(index + found.length)
        if (/[\dA-Za-z]/.test(around)) continue
        const kind = found.length === 18 ? 'idNumber' : 'mobile'
        if (kind === 'idNumber' ? !isIdNumber(found.toUpperCase()) : isOffice(placed, index)) continue
        const shown = masked(found)
        const passage = { ...passageAt(placed, index, found.length), text: shown }
        const instance = `personal-data:${placed.section}.${placed.block}.${placed.item}.${index}`
        findings.push({ instance, code: 'personal_data', params: { kind, shown }, cells: [], passage })
      }
    }
    return findings
  },
})
