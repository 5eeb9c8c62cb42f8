import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { passageAt } from './texts.ts'

/** M-TITLE: the report is called 年度报告, not 工作报告 or 工作总结; in running text that is only worth a note. */
export const titleWording = defineRule({
  id: 'title-wording',
  code: 'M-TITLE',
  kind: 'function',
  severity: 'warning',
  grade: 'P',
  evaluate({ report, texts }) {
    const findings: FindingDraft[] = []
    const { title } = report
    if (title.trim() !== '' && !/年度报告|年报/.test(title.replace(/\s/g, ''))) {
      findings.push({ instance: 'title-wording:title', code: 'title_wording', params: { found: title }, cells: [] })
    }
    for (const placed of texts()) {
      const match = /公开工作(?:总结|报告)如下/.exec(placed.plain)
      if (!match) continue
      const passage = passageAt(placed, match.index, match[0].length)
      const params = { found: passage.text }
      const common = { instance: 'title-wording:text', code: 'title_wording', params, cells: [] } as const
      findings.push({ ...common, passage, severity: 'info' })
      break
    }
    return findings
  },
})
