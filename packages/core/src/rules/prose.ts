import type { CellAddress } from '../editions/definition.ts'
import type { Report } from '../model/report.ts'
import type { Claim, ClaimSubject, ClaimTarget, Prose } from '../prose/claim.ts'
import { knownValue } from '../prose/claim-value.ts'
import { readProse } from '../prose/find-claims.ts'
import type { RuleContext } from './context.ts'
import { defineRule, type FunctionRule } from './define-rule.ts'
import type { FindingDraft, Passage } from './finding.ts'
import type { PlacedText } from './texts.ts'

const cache = new WeakMap<readonly PlacedText[], Prose>()

/** The claims of the report, read once for all rules. */
export function proseOf({ texts, edition, report }: RuleContext): Prose {
  const key = texts()
  let prose = cache.get(key)
  if (!prose) {
    prose = readProse(key, { edition, year: report.year, body: report.body.name })
    cache.set(key, prose)
  }
  return prose
}

/** A claim that must agree with this report's tables: exact, of its year, of its whole body, and typed by hand. */
export function isBinding(claim: Claim, { report }: RuleContext): boolean {
  return !claim.approximate && !claim.elsewhere && !claim.live && claim.year === report.year
}

export function passageOf({ section, block, item, from, to, text }: Claim): Passage {
  return { section, block, item, start: from, end: to, text }
}

/** Names instances by rule, section, block and running number, so that edits elsewhere leave them alone. */
export function instancesOf(rule: string): (claim: Claim) => string {
  const counts = new Map<string, number>()
  return ({ section, block }) => {
    const place = `${rule}:${section}.${block}`
    const count = counts.get(place) ?? 0
    counts.set(place, count + 1)
    return `${place}.${count}`
  }
}

type Said = Omit<Extract<FindingDraft, { code: 'prose_mismatch' }>, 'instance' | 'cells' | 'passage' | 'code'> & {
  readonly code: 'prose_mismatch' | 'prose_below' | 'prose_with_carried' | 'prose_denied'
}

/** What cells hold, a total and its parts counted once. */
function countedOnce({ cells, of }: ClaimTarget, report: Report): number {
  const sumOf = (some: readonly CellAddress[]) => knownValue({ cells: some, of }, report).sum
  const isTotal = (cell: CellAddress) => /\.total$/.test(cell)
  return Math.max(sumOf(cells.filter(isTotal)), sumOf(cells.filter(cell => !isTotal(cell))))
}

/** How a claim disagrees with the cells it speaks of; `null` when it agrees or a blank cell leaves it open. */
function disagreement(claim: Claim, context: RuleContext): Said | null {
  const { kind, value, targets, subject, weak } = claim
  const readings = targets.map(target => knownValue(target, context.report))
  const [first] = readings
  if (!first) return null
  const params = { stated: value, found: first.sum }
  const info = weak && { severity: 'info' as const }
  if (kind === 'none') {
    const found = countedOnce(targets[0]!, context.report)
    return found > 0 ? { code: 'prose_denied', params: { stated: value, found }, ...info } : null
  }
  const fit = readings.findIndex(({ sum, whole }) => (whole ? sum === value : sum <= value))
  if (fit < 0) return { code: first.whole ? 'prose_mismatch' : 'prose_below', params, ...info }
  if (fit === 0 || !readings[fit]!.whole || (subject !== 'new' && subject !== 'applicant')) return null
  return { code: 'prose_with_carried', params, severity: 'info' }
}

/** A rule that holds the claims about some subjects against the tables. */
export function claimRule<const Id extends string>(
  rule: Pick<FunctionRule<Id>, 'id' | 'code' | 'severity'>,
  kinds: readonly Claim['kind'][],
  ...subjects: readonly ClaimSubject[]
): FunctionRule<Id> {
  return defineRule({
    ...rule,
    kind: 'function',
    grade: 'P',
    evaluate(context) {
      const { claims } = proseOf(context)
      const findings: FindingDraft[] = []
      let instance: ReturnType<typeof instancesOf> | undefined
      for (const claim of claims) {
        const { subject, kind } = claim
        if (!subject || subjects.indexOf(subject) < 0 || kinds.indexOf(kind) < 0) continue
        instance ??= instancesOf(rule.id)
        const name = instance(claim)
        const said = isBinding(claim, context) && disagreement(claim, context)
        if (!said) continue
        findings.push({ ...said, instance: name, cells: claim.targets[0]!.cells, passage: passageOf(claim) })
      }
      return findings
    },
  })
}
