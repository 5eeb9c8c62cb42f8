import type { Edition, SectionId } from '../editions/definition.ts'
import type { Claim, ClaimSubject, ClaimTarget } from './claim.ts'
import type { Clause } from './clause.ts'
import { targetAt } from './targets.ts'
import { caseUnits, type Token, type TokenKind } from './tokens.ts'

/** What the text has spoken of so far. */
export interface Topic {
  section: SectionId | 'preamble'
  /** What a bare verb (办结 69 件) or a bare result (维持 2 件) belongs to; empty until the text has said it. */
  subject: '' | 'request' | 'remedy' | 'document' | 'other'
  /** Rows of the remedies, of the documents spoken of last. */
  remedy: string
  document: string
  /** What was done with the documents, in this sentence: 废止规章2件、规范性文件3件. */
  action: string
  /** 信息公开 or 申请公开 has been mentioned. */
  cue: boolean
}

export interface Binding {
  readonly subject: ClaimSubject
  readonly targets: readonly ClaimTarget[]
  readonly weak: boolean
}

/** A number in its clause. */
export interface Place {
  readonly edition: Edition
  readonly text: string
  readonly tokens: readonly Token[]
  readonly number: number
  readonly clause: Clause
  readonly topic: Topic
  /** The number of which it is a part (其中…). */
  readonly whole: Claim | undefined
}

const total = ['total']
const bindable = `${caseUnits}个项次部`
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  org: ['enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg'],
}
const columnOf: Readonly<Record<string, readonly string[]>> = { issued: ['issued', 'created'] }
/** The weightiest first: 集中发布现行有效文件 tells how many are in force, not how many were issued. */
const actions = ['inForce', 'repealed', 'issued', 'disclosed']
const requestTotals: readonly (ClaimSubject | undefined)[] = ['new', 'handled', 'newAndCarriedIn', 'done']
const foreign: readonly TokenKind[] = ['other', 'decision', 'document', 'remedy', 'outcome', 'restrict', 'tail']

function has({ clause }: Place, kind: TokenKind): boolean {
  return clause.kinds.indexOf(kind) >= 0
}

/** 收到申请 75 件（含上年结转 1 件） */
function includesCarried(tokens: readonly Token[], number: number): boolean {
  const kinds = tokens.slice(number + 1, number + 5).map(({ kind }) => kind)
  return kinds[0] === '(' && kinds[1] === 'open' && kinds.indexOf('last') > 0 && kinds.indexOf('carry') > 0
}

/** 政府信息公开申请 12 件已全部答复 */
function isDoneAfter(tokens: readonly Token[], number: number): boolean {
  const { kind } = tokens[number + 1]!
  return kind === 'done'
}

/** Requests received, carried, done. */
function bindRequest(place: Place): Binding | null {
  const { edition, tokens, number, clause, topic, whole } = place
  const next = tokens[number + 1]!
  if (clause.after && clause.heads[0]!.kind !== 'carry' && clause.heads[0]!.kind !== 'done') return null
  const isDone = has(place, 'done')
  const isCarried = has(place, 'carry') || has(place, 'next')
  if (whole && !isCarried && (!isDone || clause.after)) return null
  if (foreign.some(kind => has(place, kind))) return null
  if (clause.kinds.filter(kind => kind === 'channel').length === 1) return null
  const isExplicit = has(place, 'request') || (next.kind === 'request' && !next.gap)
  if (!isExplicit && (next.gap || (topic.subject !== '' && topic.subject !== 'request'))) return null
  const at = (...rows: string[]): ClaimTarget => targetAt(edition, 'requests', rows, total)
  const give = (subject: ClaimSubject, ...targets: ClaimTarget[]): Binding => ({
    subject,
    targets,
    weak: !isExplicit && topic.subject === '',
  })
  const fresh = at('newRequests')
  const all = at('newRequests', 'carriedIn')
  const done = at('resultTotal')
  if (has(place, 'last') && has(place, 'carry')) {
    if (!has(place, 'receive')) return give('carriedIn', at('carriedIn'))
    return isDone ? give('done', done) : give('newAndCarriedIn', all)
  }
  if (has(place, 'next') || clause.heads[0]!.is === 'out') return give('carriedOut', at('carriedOut'))
  if (has(place, 'carry')) return null
  if (isDone) return give('done', done)
  if (has(place, 'both')) return give('newAndCarriedIn', all)
  if (includesCarried(tokens, number)) return give('newAndCarriedIn', all, fresh)
  if (has(place, 'handle')) return give('handled', fresh, done, all)
  if (has(place, 'receive')) return give('new', fresh, all)
  return isDoneAfter(tokens, number) ? give('done', done) : null
}

function bindApplicant(place: Place): Binding | null {
  const { edition, tokens, number, clause, topic, whole } = place
  const names = clause.heads.map(head => head.is)
  if (names.length > 1 && names.indexOf('naturalPerson') >= 0) return bindRequest(place)
  if (topic.subject !== 'request' || caseUnits.indexOf(tokens[number]!.is) < 0) return null
  if (whole && requestTotals.indexOf(whole.subject) < 0) return null
  const columns = names.reduce<string[]>((all, name) => all.concat(columnsOf[name] ?? name), [])
  const at = (...rows: string[]): ClaimTarget => targetAt(edition, 'requests', rows, columns)
  if (has(place, 'done') || whole?.subject === 'done') {
    return { subject: 'applicant', targets: [at('resultTotal')], weak: false }
  }
  return { subject: 'applicant', targets: [at('newRequests'), at('newRequests', 'carriedIn')], weak: false }
}

function bindDocument(place: Place, document: string): Binding | null {
  const { edition, clause, topic, tokens } = place
  const said = tokens.slice(clause.first, clause.last).filter(token => token.kind === 'action')
  const isBare = clause.kinds.length === 1
  const action = actions.find(name => said.some(token => token.is === name)) ?? (isBare ? topic.action : '')
  if (!action) return null
  topic.action = action
  const target = targetAt(edition, 'disclosure', [document], columnOf[action] ?? [action])
  return target.cells.length > 0 ? { subject: 'document', targets: [target], weak: false } : null
}

/** What the number counts by the words of its clause; `null` when the tables do not hold it or it cannot be told. */
export function bindNumber(place: Place): Binding | null {
  const { edition, text, tokens, number, clause, topic, whole } = place
  const { heads } = clause
  const head = heads[0]
  const unit = tokens[number]!.is
  const isReason = clause.after && head?.kind === 'outcome' && topic.subject === 'request'
  if (!head || (clause.gap && !isReason) || (unit !== '' && bindable.indexOf(unit) < 0) || has(place, 'change'))
    return null
  switch (head.kind) {
    case 'outcome': {
      const leftmost = heads[heads.length - 1]!
      const { lead } = clause
      const isMixed = lead?.kind === 'request' && /[及和与或]/.test(text.slice(lead.end, leftmost.start))
      if (isMixed || (topic.subject !== '' && topic.subject !== 'request') || (whole && !whole.subject)) return null
      const rows = heads.map(({ is }) => is)
      return { subject: 'outcome', targets: [targetAt(edition, 'requests', rows, total)], weak: false }
    }
    case 'applicant':
      return bindApplicant(place)
    case 'remedy': {
      // A body that receives or handles 行政复议 without a word on 信息公开 is the one that decides them.
      if ((has(place, 'receive') || has(place, 'handle')) && !has(place, 'request') && !has(place, 'info')) return null
      const rows = heads.map(({ is }) => is)
      const targets = [targetAt(edition, 'remedies', rows, total)]
      return { subject: 'remedy', targets, weak: !topic.cue && topic.section !== 'remedies' }
    }
    case 'result': {
      if (topic.subject !== 'remedy') return null
      const targets = [targetAt(edition, 'remedies', [topic.remedy], [head.is])]
      return { subject: 'remedy', targets, weak: !topic.cue && topic.section !== 'remedies' }
    }
    case 'document':
      return bindDocument(place, head.is)
    case 'action': {
      const next = tokens[number + 1]!
      if (next.kind === 'document' && !next.gap) return bindDocument(place, next.is)
      return whole || topic.subject !== 'document' ? null : bindDocument(place, topic.document)
    }
    case 'decision': {
      if (whole || has(place, 'publish') || has(place, 'action')) return null
      const targets = [targetAt(edition, 'disclosure', [head.is], ['decisions'])]
      return { subject: 'decision', targets, weak: true }
    }
    case 'request':
    case 'receive':
    case 'both':
    case 'handle':
    case 'done':
    case 'carry':
    case 'last':
    case 'next':
      return bindRequest(place)
    default:
      return null
  }
}
