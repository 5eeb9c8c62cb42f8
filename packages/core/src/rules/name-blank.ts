import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'

/** The report has a title and says whose it is. */
export const nameBlank = defineRule({
  id: 'name-blank',
  code: 'M-BLANK',
  kind: 'function',
  severity: 'warning',
  grade: 'P',
  evaluate({ report }) {
    const findings: FindingDraft[] = []
    const check = (field: 'title' | 'body', text: string): void => {
      if (text.trim() !== '') return
      findings.push({ instance: `name-blank:${field}`, code: 'name_blank', params: { field }, cells: [] })
    }
    check('title', report.title)
    check('body', report.body.name)
    return findings
  },
})
