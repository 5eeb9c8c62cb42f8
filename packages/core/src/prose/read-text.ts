import type { Edition } from '../editions/definition.ts'
import type { PlacedText } from '../rules/texts.ts'
import { type Binding, bindNegation, bindNumber, type Reading, type Topic } from './bind.ts'
import type { Claim, ClaimList } from './claim.ts'
import { compact } from './compact.ts'
import { listReader } from './lists.ts'
import { scopeReader } from './scope.ts'
import { type Clause, clauseBefore, clauseOf, signatureOf } from './signature.ts'
import { tokensOf } from './tokens.ts'

/** What is known of the report beside its text, and what has been read so far. */
export interface Reader {
  readonly edition: Edition
  readonly year: number
  /** Name of the reporting body; blank when it is not known. */
  readonly body: string
  readonly claims: Claim[]
  readonly lists: ClaimList[]
}

const unbound: Pick<Claim, 'subject' | 'targets' | 'weak'> = { subject: undefined, targets: [], weak: false }
const fee: typeof unbound = { subject: 'fee', targets: [], weak: false }
const rate: typeof unbound = { subject: 'done', targets: [], weak: false }

function has(kinds: string, kind: string): boolean {
  return kinds.indexOf(kind) >= 0
}

/** Reads the claims of one text; `topic` goes on from text to text within a section. */
export function readText(reader: Reader, placed: PlacedText, topic: Topic): void {
  const { edition, claims, lists, year } = reader
  const { section, block, item, live } = placed
  const { text, origin } = compact(placed.plain)
  const tokens = tokensOf(text, year)
  const { starts, ends, words, quantities } = tokens
  const signature = signatureOf(tokens.kinds)
  const reading: Reading = { edition, text, tokens, signature, topic }
  const scope = scopeReader(text, tokens, signature, year, reader.body)
  const list = listReader(claims, lists)
  let liveAt = 0
  /** Indexes of the last count of this text, and of the last that the tables hold. */
  let counted: number | undefined
  let bound: number | undefined

  const add = (
    kind: Claim['kind'],
    value: number,
    at: number,
    clause: Clause,
    to: number,
    { subject, targets, weak }: Pick<Claim, 'subject' | 'targets' | 'weak'> = unbound,
    about?: number,
  ): void => {
    const end = ends[at]!
    const quantity = quantities[at]
    const first = origin(starts[at]!)
    let opening = clause.isAfter ? at : clause.from
    // （二）今年收到…: a bracket before the clause is no part of it.
    while (signature.charAt(opening) === '&') opening++
    const from = origin(starts[opening]!)
    const until = origin(Math.max(end, ends[to - 1]!) - 1) + 1
    while (liveAt < live.length && live[liveAt]![1] <= first) liveAt++
    claims.push({
      section,
      block,
      item,
      start: first,
      end: origin(end - 1) + 1,
      from,
      to: until,
      text: placed.text.slice(from, until),
      kind,
      value,
      unit: words[at]!,
      decimals: quantity ? quantity.decimals : 0,
      approximate: quantity ? quantity.approximate : false,
      year: scope.year(),
      elsewhere: scope.tell(),
      live: liveAt < live.length && live[liveAt]![0] <= first,
      subject,
      targets,
      weak,
      about,
    })
  }

  /** 增加 3 件, 下降 5%: how much more, or less, than last year. */
  const readChange = (at: number, clause: Clause): void => {
    const { value } = quantities[at]!
    add('change', has(clause.kinds, '-') ? -value : value, at, clause, at, unbound, bound)
  }

  const readPercent = (at: number): void => {
    const clause = clauseBefore(signature, at)
    const { value } = quantities[at]!
    if (has(clause.kinds, '+') || has(clause.kinds, '-')) readChange(at, clause)
    else if (has(clause.kinds, 'r')) {
      if (topic.subject === 'A') add('rate', value, at, clause, at, rate)
    } else if (clause.kinds === 'S' && /#,?$/.test(signature.slice(clause.from - 2, clause.from))) {
      // 5件，占6.17%: nothing else stands between.
      add('share', value, at, clause, at, unbound, counted)
    }
  }

  const readCount = (at: number): void => {
    const clause = clauseOf(signature, at)
    const { value } = quantities[at]!
    const unit = words[at]!
    const whole = list.whole()
    const said = clause.kinds
    if (unit === '元') {
      if (text.charAt(ends[at]!) === '/') return
      const isFee = has(said, 'Y') || (section === 'other' && has(said, 'y')) || whole?.subject === 'fee'
      add('amount', value, at, clause, clause.to, isFee ? fee : unbound)
      list.number(claims.length - 1, false)
      return
    }
    if (has(said, '+') || has(said, '-')) {
      readChange(at, clause)
      return
    }
    const binding: Binding | null = bindNumber(reading, clause, at, whole)
    if (!binding && !whole && unit === '') return
    const isVerb = has(said, 'R') || has(said, 'H') || has(said, 'D')
    if (!binding && !whole && (clause.head === 'o' || (isVerb && clause.head === '_'))) topic.subject = 'o'
    counted = claims.length
    if (binding) bound = counted
    add('count', value, at, clause, clause.to, binding ?? unbound)
    list.number(counted, !isVerb && !has(said, 'F') && !has(said, 'K') && !has(said, 'M'))
  }

  const readNegation = (at: number): void => {
    const clause = clauseBefore(signature, at)
    const negation = has(clause.kinds, 'J') ? null : bindNegation(reading, at)
    if (negation) add('none', 0, at, clause, negation.to, negation.binding)
  }

  for (let at = 0; at < signature.length; at++) {
    const kind = signature.charAt(at)
    switch (kind) {
      case '#':
        readCount(at)
        break
      case '%':
        readPercent(at)
        break
      case '!':
        readNegation(at)
        break
      case 'I':
        topic.cue = true
        break
      case 'A':
        topic.cue = true
        topic.subject = kind
        break
      case 'M':
      case 'F':
        topic.subject = kind
        topic[kind] = words[at]!
        break
      case '{':
      case '}':
      case '(':
      case ')':
        list.mark(kind, signature.charAt(at - 1) === '#')
        break
      default:
        scope.word(at)
        if (kind === ';' || kind === '.') list.mark(kind, false)
        if (kind === '.') topic.G = ''
    }
  }
}
