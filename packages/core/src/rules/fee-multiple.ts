import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { instancesOf, passageOf, proseOf } from './prose.ts'

const id = 'fee-multiple'
/** Every step of the tariff, by request or by page, is a multiple of this many yuan. */
const step = 10

/** N-FEE-2: an amount of 信息处理费 the tariff cannot give. */
export const feeMultiple = defineRule({
  id,
  code: 'N-FEE-2',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate(context) {
    const instance = instancesOf(id)
    const findings: FindingDraft[] = []
    for (const claim of proseOf(context).claims) {
      if (claim.subject !== 'fee' || claim.kind !== 'amount') continue
      const name = instance(claim)
      if (claim.value % step === 0 || claim.approximate || claim.live || claim.year !== context.report.year) continue
      const params = { yuan: claim.value }
      findings.push({ instance: name, code: 'fee_multiple', params, cells: [], passage: passageOf(claim) })
    }
    return findings
  },
})
