import type { Edition } from '../editions/definition.ts'
import type { Binding, Topic } from './bind.ts'
import type { ClaimTarget } from './claim.ts'
import { targetAt } from './targets.ts'
import type { Token, TokenKind } from './tokens.ts'

const total = ['total']
const ends = new Set<TokenKind>(['number', 'percent', 'semicolon', 'full', '(', ')', 'not'])
const verbs: readonly TokenKind[] = ['receive', 'both', 'handle', 'offer']

export interface Negation {
  readonly binding: Binding
  /** Last token it reaches. */
  readonly last: number
}

/** What 没有, 未 or 无 denies: only a whole class of the tables counts, never a narrower case of it. */
export function bindNegation(edition: Edition, tokens: readonly Token[], not: number, topic: Topic): Negation | null {
  const kinds: TokenKind[] = []
  let last = not
  let final: Token | undefined
  const remedies: string[] = []
  let gap = false
  let isNear = false
  for (let at = not + 1; ; at++) {
    const token = tokens[at]!
    if (final && token.gap) gap = true
    if (ends.has(token.kind) || (token.kind === 'comma' && token.is !== '、')) break
    last = at
    kinds.push(token.kind)
    if (token.kind === 'remedy') remedies.push(token.is)
    const counts: readonly TokenKind[] = ['request', 'remedy', 'document', 'fee', 'charge', 'carry', 'other', 'outcome']
    if (counts.indexOf(token.kind) < 0) continue
    if (!final) isNear = at === not + 1 && !token.gap
    final = token
    gap = false
  }
  const has = (kind: TokenKind): boolean => kinds.indexOf(kind) >= 0
  const give = (subject: Binding['subject'], ...targets: ClaimTarget[]): Negation => ({
    binding: { subject, targets, weak: false },
    last,
  })
  if (!final || has('done') || has('restrict') || has('channel') || has('result')) return null
  const requests = (row: string): ClaimTarget => targetAt(edition, 'requests', [row], total)
  if (remedies.length > 0) {
    if (has('outcome')) return null
    const target = targetAt(edition, 'remedies', remedies, ['upheld', 'corrected', 'other', 'pending', 'total'])
    const { binding } = give('remedy', target)
    return { binding: { ...binding, weak: !topic.cue && topic.section !== 'remedies' }, last }
  }
  if (has('fee') || (has('charge') && topic.section === 'other')) return give('fee')
  if (has('other') || has('outcome') || gap) return null
  if (has('carry')) {
    if (has('next')) return give('carriedOut', requests('carriedOut'))
    return has('last') ? give('carriedIn', requests('carriedIn')) : null
  }
  if (has('document')) {
    const action = tokens.slice(not, last + 1).find(token => token.kind === 'action')
    if (!action) return null
    const document = tokens.slice(not, last + 1).find(token => token.kind === 'document')!
    const target = targetAt(edition, 'disclosure', [document.is], [action.is])
    return target.cells.length > 0 ? give('document', target) : null
  }
  if (!has('request') || has('decision') || !(isNear || verbs.some(has))) return null
  return give('new', requests('newRequests'))
}
