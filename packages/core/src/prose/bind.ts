import type { Edition, SectionId, TableId } from '../editions/definition.ts'
import type { Claim, ClaimSubject, ClaimTarget } from './claim.ts'
import type { Clause } from './signature.ts'
import { targetAt } from './targets.ts'
import { caseUnits, type Token } from './tokens.ts'

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
  readonly tokens: readonly Token[]
  readonly signature: string
  readonly topic: Topic
}

const total = ['total']
const organisations = ['enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg']
/** The weightiest first: 集中发布现行有效文件 tells how many are in force, not how many were issued. */
const actions = ['inForce', 'repealed', 'issued', 'disclosed']

function give(
  { edition }: Reading,
  subject: ClaimSubject,
  table: TableId,
  rows: readonly (readonly string[])[],
  columns: readonly string[] = total,
  weak = false,
): Binding | null {
  const targets = rows.map(row => targetAt(edition, table, row, columns))
  return targets[0]!.cells.length > 0 ? { subject, targets, weak } : null
}

const fresh = ['newRequests']
const all = ['newRequests', 'carriedIn']
const done = ['resultTotal']

/** Requests received, carried, done. */
function bindRequest(reading: Reading, { kinds, isAfter }: Clause, at: number, whole?: Claim): Binding | null {
  const { signature, topic } = reading
  const has = (pattern: RegExp): boolean => pattern.test(kinds)
  if ((whole || isAfter) && !has(isAfter ? (whole ? /^[^_]*[CN]/ : /^[^_]*[CND]/) : /[CND]/)) return null
  if (has(/[oKFMOZt]/) || has(/^[^J]*J[^J]*$/)) return null
  const next = signature.charAt(at + 1)
  const isExplicit = has(/A/) || next === 'A'
  if (!isExplicit && (next === '_' || !/^A?$/.test(topic.subject))) return null
  const to = (subject: ClaimSubject, ...rows: (readonly string[])[]): Binding | null =>
    give(reading, subject, 'requests', rows, total, !isExplicit && topic.subject === '')
  if (has(/L/) && has(/C/)) {
    if (!has(/R/)) return to('carriedIn', ['carriedIn'])
    return has(/D/) ? to('done', done) : to('newAndCarriedIn', all)
  }
  if (has(/N/)) return to('carriedOut', ['carriedOut'])
  if (has(/C/)) return null
  if (has(/D/)) return to('done', done)
  if (has(/B/)) return to('newAndCarriedIn', all)
  // 收到申请75件（含上年结转1件）
  if (/^\({[^#]*LC/.test(signature.slice(at + 1, at + 9))) return to('newAndCarriedIn', all, fresh)
  if (has(/H/)) return to('handled', fresh, done, all)
  if (has(/R/)) return to('new', fresh, all)
  // 申请12件已全部答复
  return /^_?D/.test(signature.slice(at + 1, at + 3)) ? to('done', done) : null
}

function bindApplicant(reading: Reading, clause: Clause, at: number, names: string[], whole?: Claim): Binding | null {
  // 公民、法人和其他组织: everybody, not a class of applicants.
  if (names[1] !== undefined && names.indexOf('naturalPerson') >= 0) return bindRequest(reading, clause, at, whole)
  const isTotal = !whole || /^(?:new|handled|done)/.test(whole.subject ?? '')
  if (reading.topic.subject !== 'A' || !isTotal || caseUnits.indexOf(reading.tokens[at]!.is) < 0) return null
  const columns = names.reduce<string[]>((every, name) => every.concat(name || organisations), [])
  const isDone = whole?.subject === 'done' || clause.kinds.indexOf('D') >= 0
  return give(reading, 'applicant', 'requests', isDone ? [done] : [fresh, all], columns)
}

function bindDocument(reading: Reading, { from, to, heads }: Clause, document: string): Binding | null {
  const { topic, tokens } = reading
  const said = tokens.slice(from, to).filter(token => token.kind === 'G')
  const action = actions.find(name => said.some(token => token.is === name)) ?? (heads === 'F' ? topic.G : '')
  topic.G = action
  return give(reading, 'document', 'disclosure', [[document]], action === 'issued' ? ['issued', 'created'] : [action])
}

/** What the governing word, and those of its kind joined to it, stand for; `null` for 依申请公开及不予公开. */
function namesOf({ tokens, signature, text }: Reading, { from, to, isAfter }: Clause, head: string): string[] | null {
  if (isAfter) return [tokens[from + signature.slice(from, to).lastIndexOf(head)]!.is]
  const names: string[] = []
  let at = to - 1
  for (; at >= from; at--) {
    const kind = signature.charAt(at)
    if (kind === head) names.push(tokens[at]!.is)
    else if (!/[TUIVef~p<>0&]/.test(kind)) break
  }
  const isMixed = signature.charAt(at) === 'A' && /[及和与或]/.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))
  return head === 'O' && at >= from && isMixed ? null : names
}

/**
 * What a number counts by the words of its clause, `whole` being the number it is a part of;
 * `null` when the tables do not hold it or it cannot be told.
 */
export function bindNumber(reading: Reading, clause: Clause, at: number, whole?: Claim): Binding | null {
  const { signature, tokens, topic } = reading
  const { kinds, heads, isAfter, from } = clause
  const unit = tokens[at]!.is
  if ((unit && `${caseUnits}个项次部`.indexOf(unit) < 0) || (!isAfter && signature.charAt(from - 1) === '!'))
    return null
  // 5件因本机关不掌握…无法提供: the outcome named last is the one that counts, whatever stands before it.
  const isOutcome = /O/.test(heads) && (topic.subject === 'A' || !/_/.test(heads))
  const head = isAfter ? (isOutcome ? 'O' : heads.charAt(0)) : heads.slice(-1)
  const isWeak = !topic.cue && topic.section !== 'remedies'
  const has = (pattern: RegExp): boolean => pattern.test(kinds)
  if (/[RBHDCLNA]/.test(head)) return bindRequest(reading, clause, at, whole)
  if (!/[OPMWFGK]/.test(head)) return null
  const names = namesOf(reading, clause, head)
  if (!names) return null
  const name = names[0]!
  switch (head) {
    case 'O':
      return /^A?$/.test(topic.subject) && (!whole || whole.subject)
        ? give(reading, 'outcome', 'requests', [names])
        : null
    case 'P':
      return bindApplicant(reading, clause, at, names, whole)
    case 'M':
      // A body that receives or handles 行政复议 without a word on 信息公开 is the one that decides them.
      return has(/[RH]/) && !has(/[AI]/)
        ? null
        : give(reading, 'remedy', 'remedies', [remedyRows(names)], total, isWeak)
    case 'W':
      return topic.subject === 'M' ? give(reading, 'remedy', 'remedies', [[topic.M]], [name], isWeak) : null
    case 'F':
      return bindDocument(reading, clause, name)
    case 'G':
      if (signature.charAt(at + 1) === 'F') return bindDocument(reading, clause, tokens[at + 1]!.is)
      return whole || topic.subject !== 'F' ? null : bindDocument(reading, clause, topic.F)
    default:
      return whole || has(/[XG]/) ? null : give(reading, 'decision', 'disclosure', [[name]], ['decisions'], true)
  }
}

/** 行政争议 is both. */
function remedyRows(names: readonly string[]): readonly string[] {
  return names.indexOf('') < 0 ? names : ['review', 'suit']
}

/** What 没有, 未 or 无 denies: only a whole class of the tables counts, never a narrower case of it. */
export function bindNegation(reading: Reading, not: number): { binding: Binding; to: number } | null {
  const { signature, tokens, topic } = reading
  let to = not + 1
  while ('#%,;.()!{}'.indexOf(signature.charAt(to)) < 0) to++
  const kinds = signature.slice(not + 1, to)
  const has = (pattern: RegExp): boolean => pattern.test(kinds)
  const find = (kind: string): string | undefined => tokens.slice(not, to).find(token => token.kind === kind)?.is
  const bind = (): Binding | null => {
    if (has(/[DZJW]/)) return null
    if (has(/M/)) {
      if (has(/O/)) return null
      const names = tokens.slice(not, to).filter(token => token.kind === 'M')
      const rows = remedyRows(names.map(({ is }) => is))
      const columns = ['upheld', 'corrected', 'other', 'pending', 'total']
      return give(reading, 'remedy', 'remedies', [rows], columns, !topic.cue && topic.section !== 'remedies')
    }
    if (has(/Y/) || (has(/y/) && topic.section === 'other')) return { subject: 'fee', targets: [], weak: false }
    // Unknown text after what is denied may be what is denied: 没有收到申请的补充材料.
    if (has(/[oO]/) || /_$/.test(kinds.replace(/[^_AFCN]/g, ''))) return null
    if (has(/C|N/)) {
      if (has(/N/)) return give(reading, 'carriedOut', 'requests', [['carriedOut']])
      return has(/L/) ? give(reading, 'carriedIn', 'requests', [['carriedIn']]) : null
    }
    if (has(/F/)) return give(reading, 'document', 'disclosure', [[find('F')!]], [find('G') ?? ''])
    return has(/A/) && !has(/K/) && has(/^A|[RBHV]/) ? give(reading, 'new', 'requests', [fresh]) : null
  }
  const binding = bind()
  return binding && { binding, to }
}
