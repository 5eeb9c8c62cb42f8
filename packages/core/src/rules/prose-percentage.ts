import type { Claim } from '../prose/claim.ts'
import { knownValue } from '../prose/claim-value.ts'
import type { RuleContext } from './context.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { instancesOf, isBinding, passageOf, proseOf } from './prose.ts'

const id = 'prose-percentage'
const received = ['requests.newRequests.total', 'requests.carriedIn.total']
const done = 'requests.resultTotal.total'

function isNumber(value: number | null): value is number {
  return value !== null
}

/** How many claims on either side of a share are tried as its base. */
const reach = 25

/** Totals of which a share may be taken: the requests, and the numbers around it in the same text. */
function basesOf(share: number, part: Claim, claims: readonly Claim[], { count }: RuleContext): number[] {
  const { section, block, item } = claims[share]!
  const near = claims.slice(Math.max(0, share - reach), share + reach)
  const said = near.filter(
    other => other.kind === 'count' && other.section === section && other.block === block && other.item === item,
  )
  const cells = part.targets.length > 0 ? [...received, done].map(count).filter(isNumber) : []
  const both = cells.length === 3 ? [cells[0]! + cells[1]!] : []
  return [...said.map(({ value }) => value), ...cells, ...both].filter(base => base > part.value)
}

/** What a percentage should be; `null` when that cannot be told. The nearest, where several readings are possible. */
function expected(index: number, claims: readonly Claim[], context: RuleContext): number | null {
  const claim = claims[index]!
  const about = claim.about === undefined ? undefined : claims[claim.about]
  if (claim.kind === 'rate') {
    const [fresh, carried, finished] = [...received, done].map(context.count)
    if (fresh == null || carried == null || finished == null || fresh + carried === 0) return null
    return (finished / (fresh + carried)) * 100
  }
  if (!about || about.approximate) return null
  if (claim.kind === 'share') {
    const shares = basesOf(index, about, claims, context).map(base => (about.value / base) * 100)
    shares.sort((a, b) => Math.abs(a - claim.value) - Math.abs(b - claim.value))
    return shares[0] ?? null
  }
  const { previous, report } = context
  if (!previous || !isBinding(about, context)) return null
  const target = about.targets.find(one => knownValue(one, report).sum === about.value) ?? about.targets[0]!
  const { sum, whole } = knownValue(target, previous)
  if (!whole) return null
  if (claim.unit !== '%') return about.value - sum
  return sum === 0 ? null : ((about.value - sum) / sum) * 100
}

/** N-PCT: 占, 办结率, 同比 recomputed from the figures. On which base they were taken is not always said. */
export const prosePercentage = defineRule({
  id,
  code: 'N-PCT',
  kind: 'function',
  severity: 'info',
  grade: 'A',
  evaluate(context) {
    const { claims } = proseOf(context)
    const instance = instancesOf(id)
    const findings: FindingDraft[] = []
    claims.forEach((claim, index) => {
      const { kind, value, unit, decimals } = claim
      if (kind !== 'share' && kind !== 'rate' && kind !== 'change') return
      const name = instance(claim)
      const found = isBinding(claim, context) ? expected(index, claims, context) : null
      // Rounded or cut off: less than one unit of the last digit away. Floating point may add its own.
      if (found === null || Math.abs(found - value) < 10 ** -decimals + 1e-9) return
      const digits = 10 ** Math.max(decimals, 2)
      const params = { stated: value, found: Math.round(found * digits) / digits, unit }
      findings.push({ instance: name, code: 'percentage_mismatch', params, cells: [], passage: passageOf(claim) })
    })
    return findings
  },
})
