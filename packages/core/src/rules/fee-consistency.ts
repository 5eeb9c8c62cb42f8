import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { instancesOf, isBinding, passageOf, proseOf } from './prose.ts'
import { listFindings } from './prose-list-sum.ts'

const id = 'fee-consistency'

/** N-FEE-1: 未收取 in one place, an amount in another; or the amounts of a list miss their total. */
export const feeConsistency = defineRule({
  id,
  code: 'N-FEE-1',
  kind: 'function',
  severity: 'warning',
  grade: 'A',
  evaluate(context) {
    const fees = proseOf(context).claims.filter(claim => claim.subject === 'fee')
    const findings: FindingDraft[] = []
    const isDenied = fees.some(claim => claim.kind === 'none' && isBinding(claim, context))
    const instance = instancesOf(`${id}:denied`)
    for (const claim of fees) {
      if (claim.kind !== 'amount' || !isBinding(claim, context)) continue
      const name = instance(claim)
      if (!isDenied || claim.value === 0 || /[减免应退]|通知|标准/.test(claim.text)) continue
      const params = { yuan: claim.value }
      findings.push({ instance: name, code: 'fee_denied', params, cells: [], passage: passageOf(claim) })
    }
    return [...findings, ...listFindings(id, context, true)]
  },
})
