import type { Claim, ClaimSubject } from '../prose/claim.ts'
import { defineRule } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { instancesOf, passageOf, proseOf } from './prose.ts'

const id = 'prose-balance'

/** N-BAL: 受理A件，答复B件（含上年C件，另有D件顺延）: A + C = B + D, within one text. */
export const proseBalance = defineRule({
  id,
  code: 'N-BAL',
  kind: 'function',
  severity: 'warning',
  grade: 'A',
  evaluate(context) {
    const findings: FindingDraft[] = []
    const instance = instancesOf(id)
    let place = ''
    let said = new Map<ClaimSubject, Claim | null>()
    const figure = (subject: ClaimSubject): number | null | undefined => {
      const claim = said.get(subject)
      if (claim !== undefined) return claim === null ? null : claim.value
      return context.count(`requests.${subject}.total`)
    }
    const close = (): void => {
      const received = said.get('new')
      const done = said.get('done')
      if (!received || !done || (!said.has('carriedIn') && !said.has('carriedOut'))) return
      const carriedIn = figure('carriedIn')
      const carriedOut = figure('carriedOut')
      if (typeof carriedIn !== 'number' || typeof carriedOut !== 'number') return
      const out = done.value + carriedOut
      // 收到 may count what was carried in as well.
      if (received.value + carriedIn === out || received.value === out) return
      const params = { received: received.value, carriedIn, done: done.value, carriedOut }
      findings.push({ instance: instance(done), code: 'prose_balance', params, cells: [], passage: passageOf(done) })
    }
    for (const claim of proseOf(context).claims) {
      const here = `${claim.section}.${claim.block}.${claim.item}`
      if (here !== place) {
        close()
        place = here
        said = new Map()
      }
      if (claim.kind !== 'count' || !claim.subject || claim.elsewhere || claim.year !== context.report.year) continue
      // Said twice, it cannot be told which one is meant.
      said.set(claim.subject, said.has(claim.subject) || claim.approximate ? null : claim)
    }
    close()
    return findings
  },
})
