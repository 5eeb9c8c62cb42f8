import type { Claim, ClaimList } from '../prose/claim.ts'
import type { RuleContext } from './context.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft, Severity } from './finding.ts'
import { instancesOf, passageOf, proseOf } from './prose.ts'

/** A shortfall below this share of the total is an enumeration of examples, not a list that lost something. */
const leastShare = 0.5

/** How the parts of a list disagree with its total; `null` when they add up, or need not. */
export function listMismatch(
  { head, heads, parts, opened, far, cut }: ClaimList,
  claims: readonly Claim[],
): {
  readonly code: 'list_exceeds' | 'list_short'
  readonly stated: number
  readonly found: number
  readonly severity: Severity
} | null {
  const total = claims[head]!
  // 建议28件、提案46件，其中主办30件、会办44件: the total may be the sum of the last numbers.
  const totals = [total.value]
  let together = total.value
  for (const index of heads.slice().reverse()) {
    const { value } = claims[index]!
    together += value
    totals.push(value, together)
  }
  let sum = 0
  let isRough = total.approximate
  for (const [at, index] of parts.entries()) {
    const part = claims[index]!
    sum += part.value
    isRough = isRough || part.approximate
    // What follows the parts may have been taken for one more of them.
    if (at > 0 && totals.indexOf(sum) >= 0) return null
  }
  const stated = total.value
  if (sum === stated || (total.approximate && sum < stated)) return null
  if (sum > stated) {
    const isSure = opened === 'word' && !far && !isRough && parts.length > 1
    if (opened === 'plain' || total.approximate) return null
    return { code: 'list_exceeds', stated, found: sum, severity: isSure ? 'warning' : 'info' }
  }
  if (cut || isRough || parts.length < 2 || sum < stated * leastShare) return null
  return { code: 'list_short', stated, found: sum, severity: 'info' }
}

/** The findings about the lists of one kind: those of fees, or all others. */
export function listFindings(rule: string, context: RuleContext, ofFees: boolean): FindingDraft[] {
  const { claims, lists } = proseOf(context)
  const instance = instancesOf(rule)
  const findings: FindingDraft[] = []
  for (const list of lists) {
    const head = claims[list.head]!
    if ((head.subject === 'fee') !== ofFees) continue
    const name = instance(head)
    const found = listMismatch(list, claims)
    if (!found) continue
    const { code, severity, ...params } = found
    findings.push({ instance: name, code, params, severity, cells: [], passage: passageOf(head) })
  }
  return findings
}

/** N-LIST: the parts of a list exceed their total, or fall short of it. */
export const proseListSum = defineRule({
  id: 'prose-list-sum',
  code: 'N-LIST',
  kind: 'function',
  severity: 'warning',
  grade: 'A',
  evaluate: context => listFindings('prose-list-sum', context, false),
})
