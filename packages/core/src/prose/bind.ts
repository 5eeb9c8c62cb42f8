import type { Edition, SectionId, TableId } from '../editions/definition.ts'
import type { Claim, ClaimSubject, ClaimTarget } from './claim.ts'
import { type Clause, endOf, isNeutral } from './signature.ts'
import { targetAt } from './targets.ts'
import { caseUnits, type Tokens } from './tokens.ts'

/** What the text has spoken of so far. */
export interface Topic {
  readonly section: SectionId | 'preamble'
  /** Kind of what a bare verb (办结 69 件) or a bare result (维持 2 件) belongs to: A, M, F, other, or not yet said. */
  subject: string
  /** Rows of the remedies, of the documents spoken of last. */
  M: string
  F: string
  /** What was done with the documents, in this sentence: 废止规章2件、规范性文件3件. */
  G: string
  /** 信息公开 or 申请公开 has been mentioned. */
  cue: boolean
}

export interface Binding {
  readonly subject: ClaimSubject
  readonly targets: readonly ClaimTarget[]
  readonly weak: boolean
}

/** A text as the grammar reads it. */
export interface Reading {
  readonly edition: Edition
  readonly text: string
  readonly tokens: Tokens
  readonly signature: string
  readonly topic: Topic
}

/** The weightiest first: 集中发布现行有效文件 tells how many are in force, not how many were issued. */
const actions = ['inForce', 'repealed', 'issued', 'disclosed']
const organisations = 'enterprise,research,publicWelfare,legalService,otherOrg'
const bothRemedies = 'review,suit'
const fresh = 'newRequests'
const all = 'newRequests,carriedIn'
const done = 'resultTotal'

function has(kinds: string, kind: string): boolean {
  return kinds.indexOf(kind) >= 0
}

function hasAny(kinds: string, sought: string): boolean {
  for (let i = 0; i < sought.length; i++) if (has(kinds, sought.charAt(i))) return true
  return false
}

function give(
  { edition }: Reading,
  subject: ClaimSubject,
  table: TableId,
  rows: readonly string[],
  columns = 'total',
  weak = false,
): Binding | null {
  const targets = rows.map(row => targetAt(edition, table, row, columns))
  return targets[0]!.cells.length > 0 ? { subject, targets, weak } : null
}

/** Requests received, carried, done. */
function bindRequest(reading: Reading, { kinds, isAfter, head }: Clause, at: number, whole?: Claim): Binding | null {
  const { signature, topic } = reading
  const { subject } = topic
  if (isAfter && !has(whole ? 'CN' : 'CND', head)) return null
  if (whole && !hasAny(kinds, 'CND')) return null
  const channel = kinds.indexOf('J')
  if (hasAny(kinds, 'oKFMOZt') || (channel >= 0 && kinds.indexOf('J', channel + 1) < 0)) return null
  const next = signature.charAt(at + 1)
  const isExplicit = has(kinds, 'A') || next === 'A'
  if (!isExplicit && (next === '_' || (subject !== 'A' && subject !== ''))) return null
  const to = (claimed: ClaimSubject, ...rows: string[]): Binding | null =>
    give(reading, claimed, 'requests', rows, 'total', !isExplicit && subject === '')
  if (has(kinds, 'L') && has(kinds, 'C')) {
    if (!has(kinds, 'R')) return to('carriedIn', 'carriedIn')
    return has(kinds, 'D') ? to('done', done) : to('newAndCarriedIn', all)
  }
  if (has(kinds, 'N')) return to('carriedOut', 'carriedOut')
  if (has(kinds, 'C')) return null
  if (has(kinds, 'D')) return to('done', done)
  if (has(kinds, 'B')) return to('newAndCarriedIn', all)
  // 收到申请75件（含上年结转1件）
  if (next === '(' && /^{[^#]*LC/.test(signature.slice(at + 2, at + 9))) return to('newAndCarriedIn', all, fresh)
  if (has(kinds, 'H')) return to('handled', fresh, done, all)
  if (has(kinds, 'R')) return to('new', fresh, all)
  // 申请12件已全部答复
  return next === 'D' || (next === '_' && signature.charAt(at + 2) === 'D') ? to('done', done) : null
}

function bindApplicant(reading: Reading, clause: Clause, at: number, names: string[], whole?: Claim): Binding | null {
  // 公民、法人和其他组织: everybody, not a class of applicants.
  if (names[1] !== undefined && names.indexOf('naturalPerson') >= 0) return bindRequest(reading, clause, at, whole)
  const isTotal = !whole || /^(?:new|handled|done)/.test(whole.subject ?? '')
  if (reading.topic.subject !== 'A' || !isTotal || !has(caseUnits, reading.tokens.words[at]!)) return null
  const columns = names.map(name => name || organisations).join(',')
  const isDone = whole?.subject === 'done' || has(clause.kinds, 'D')
  return give(reading, 'applicant', 'requests', isDone ? [done] : [fresh, all], columns)
}

function bindDocument(reading: Reading, { from, to, kinds }: Clause, document: string): Binding | null {
  const { topic, tokens, signature } = reading
  let action = ''
  for (let at = from; at < to; at++) {
    const is = tokens.words[at]!
    if (signature.charAt(at) === 'G' && (!action || actions.indexOf(is) < actions.indexOf(action))) action = is
  }
  if (!action && kinds.split('').every(kind => kind === 'F' || isNeutral(kind))) action = topic.G
  topic.G = action
  return give(reading, 'document', 'disclosure', [document], action === 'issued' ? 'issued,created' : action)
}

/** What the governing word, and those of its kind joined to it, stand for; none for 依申请公开及不予公开. */
function namesOf({ tokens, signature, text }: Reading, { from, to, isAfter }: Clause, head: string): string[] {
  if (isAfter) return [tokens.words[signature.lastIndexOf(head, to - 1)]!]
  const names: string[] = []
  let at = to - 1
  for (; at >= from; at--) {
    const kind = signature.charAt(at)
    if (kind === head) names.push(tokens.words[at]!)
    else if (!isNeutral(kind)) break
  }
  const isMixed =
    head === 'O' &&
    at >= from &&
    signature.charAt(at) === 'A' &&
    /[及和与或]/.test(text.slice(tokens.ends[at]!, tokens.starts[at + 1]!))
  return isMixed ? [] : names
}

/**
 * What a number counts by the words of its clause, `whole` being the number it is a part of;
 * `null` when the tables do not hold it or it cannot be told.
 */
export function bindNumber(reading: Reading, clause: Clause, at: number, whole?: Claim): Binding | null {
  const { signature, tokens, topic } = reading
  const { kinds, isAfter, from } = clause
  const unit = tokens.words[at]!
  if ((unit && !has(`${caseUnits}个项次部`, unit)) || (!isAfter && signature.charAt(from - 1) === '!')) return null
  let { head } = clause
  // 5件因本机关不掌握…无法提供: the outcome named last is the one that counts, whatever stands before it.
  if (isAfter && has(kinds, 'O') && (topic.subject === 'A' || !has(kinds, '_'))) head = 'O'
  if (head !== '' && has('RBHDCLNA', head)) return bindRequest(reading, clause, at, whole)
  if (head === '' || !has('OPMWFGK', head)) return null
  const names = namesOf(reading, clause, head)
  const name = names[0]
  if (name === undefined) return null
  const { subject } = topic
  const isWeak = !topic.cue && topic.section !== 'remedies'
  switch (head) {
    case 'O': {
      const isRequest = subject === 'A' || subject === ''
      return isRequest && (!whole || whole.subject) ? give(reading, 'outcome', 'requests', [names.join(',')]) : null
    }
    case 'P':
      return bindApplicant(reading, clause, at, names, whole)
    case 'M':
      // A body that receives or handles 行政复议 without a word on 信息公开 is the one that decides them.
      if (hasAny(kinds, 'RH') && !hasAny(kinds, 'AI')) return null
      return give(reading, 'remedy', 'remedies', [remedyRows(names)], 'total', isWeak)
    case 'W':
      return subject === 'M' ? give(reading, 'remedy', 'remedies', [topic.M || bothRemedies], name, isWeak) : null
    case 'F':
      return bindDocument(reading, clause, name)
    case 'G':
      if (signature.charAt(at + 1) === 'F') return bindDocument(reading, clause, tokens.words[at + 1]!)
      return whole || subject !== 'F' ? null : bindDocument(reading, clause, topic.F)
    default:
      return whole || hasAny(kinds, 'XG') ? null : give(reading, 'decision', 'disclosure', [name], 'decisions', true)
  }
}

/** 行政争议 is both. */
function remedyRows(names: readonly string[]): string {
  return names.indexOf('') < 0 ? names.join(',') : bothRemedies
}

function denied(reading: Reading, kinds: string, not: number, to: number): Binding | null {
  const { tokens, topic, signature } = reading
  const find = (kind: string): string => {
    const at = signature.indexOf(kind, not)
    return at >= 0 && at < to ? tokens.words[at]! : ''
  }
  if (hasAny(kinds, 'DZJW')) return null
  if (has(kinds, 'M')) {
    if (has(kinds, 'O')) return null
    const names: string[] = []
    for (let at = not; at < to; at++) if (signature.charAt(at) === 'M') names.push(tokens.words[at]!)
    const columns = 'upheld,corrected,other,pending,total'
    const isWeak = !topic.cue && topic.section !== 'remedies'
    return give(reading, 'remedy', 'remedies', [remedyRows(names)], columns, isWeak)
  }
  if (has(kinds, 'Y') || (has(kinds, 'y') && topic.section === 'other'))
    return { subject: 'fee', targets: [], weak: false }
  // Unknown text after what is denied may be what is denied: 没有收到申请的补充材料.
  const last = Math.max(...['A', 'F', 'C', 'N'].map(kind => kinds.lastIndexOf(kind)))
  if (hasAny(kinds, 'oO') || kinds.indexOf('_', last) >= 0) return null
  if (has(kinds, 'N')) return give(reading, 'carriedOut', 'requests', ['carriedOut'])
  if (has(kinds, 'C')) return has(kinds, 'L') ? give(reading, 'carriedIn', 'requests', ['carriedIn']) : null
  if (has(kinds, 'F')) return give(reading, 'document', 'disclosure', [find('F')], find('G'))
  const isTold = kinds.charAt(0) === 'A' || (has(kinds, 'A') && hasAny(kinds, 'RBHV'))
  return isTold && !has(kinds, 'K') ? give(reading, 'new', 'requests', [fresh]) : null
}

/** What 没有, 未 or 无 denies: only a whole class of the tables counts, never a narrower case of it. */
export function bindNegation(reading: Reading, not: number): { binding: Binding; to: number } | null {
  const to = endOf(reading.signature, not, true)
  const binding = denied(reading, reading.signature.slice(not + 1, to), not, to)
  return binding && { binding, to }
}
