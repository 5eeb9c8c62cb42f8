import type { Edition } from '../editions/definition.ts'
import type { PlacedText } from '../rules/texts.ts'
import { bindNegation, bindNumber, type Reading, type Topic } from './bind.ts'
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

/** Reads the claims of one text; `topic` goes on from text to text within a section. */
export function readText(reader: Reader, placed: PlacedText, topic: Topic): void {
  const { edition, claims, lists, year } = reader
  const { section, block, item, live } = placed
  const { text, origin } = compact(placed.plain)
  const tokens = tokensOf(text, year)
  const signature = signatureOf(tokens)
  const reading: Reading = { edition, text, tokens, signature, topic }
  const scope = scopeReader(text, year, reader.body)
  const list = listReader(claims, lists)
  let liveAt = 0
  /** Indexes of the last count of this text, and of the last that the tables hold. */
  let counted: number | undefined
  let bound: number | undefined

  const add = (at: number, clause: Clause, to: number, said: Pick<Claim, 'kind' | 'value'> & Partial<Claim>): void => {
    const token = tokens[at]!
    const place = (from: number, end: number) => [origin(from), origin(end - 1) + 1] as const
    const [start, end] = place(token.start, token.end)
    const first = tokens[clause.isAfter ? at : clause.from]!
    const [textStart, textEnd] = place(first.start, Math.max(token.end, tokens[to - 1]!.end))
    while (liveAt < live.length && live[liveAt]![1] <= start) liveAt++
    const { decimals, approximate, is: unit } = token
    claims.push({
      section,
      block,
      item,
      start,
      end,
      from: textStart,
      to: textEnd,
      text: placed.text.slice(textStart, textEnd),
      unit,
      decimals,
      approximate,
      ...scope.tell(),
      live: liveAt < live.length && live[liveAt]![0] <= start,
      targets: [],
      weak: false,
      ...said,
    })
  }
  const about = (index: number | undefined): Pick<Claim, 'about'> => (index === undefined ? {} : { about: index })

  /** 增加 3 件, 下降 5%: how much more, or less, than last year. */
  const readChange = (at: number, clause: Clause): void => {
    const { value } = tokens[at]!
    add(at, clause, at, { kind: 'change', value: /-/.test(clause.kinds) ? -value : value, ...about(bound) })
  }

  const readPercent = (at: number): void => {
    const clause = clauseBefore(signature, at)
    const { value } = tokens[at]!
    const has = (pattern: RegExp): boolean => pattern.test(clause.kinds)
    if (has(/[+-]/)) readChange(at, clause)
    else if (has(/r/) && topic.subject === 'A') add(at, clause, at, { kind: 'rate', value, subject: 'done' })
    else if (has(/S/) && !has(/O/)) add(at, clause, at, { kind: 'share', value, ...about(counted) })
  }

  const readCount = (at: number): void => {
    const clause = clauseOf(signature, at)
    const { kinds, heads } = clause
    const { value, is: unit, end } = tokens[at]!
    const whole = list.whole()
    const has = (pattern: RegExp): boolean => pattern.test(kinds)
    if (unit === '元') {
      if (text.charAt(end) === '/') return
      const isFee = has(/Y/) || (section === 'other' && has(/y/)) || whole?.subject === 'fee'
      add(at, clause, clause.to, { kind: 'amount', value, ...(isFee && { subject: 'fee' }) })
      list.number(claims.length - 1, false)
      return
    }
    if (has(/[+-]/)) {
      readChange(at, clause)
      return
    }
    const binding = bindNumber(reading, clause, at, whole)
    if (!binding && !whole && unit === '') return
    if (!binding && (/[RHD].*_|o$/.test(heads) || /^o/.test(heads))) topic.subject = 'o'
    counted = claims.length
    if (binding) bound = counted
    add(at, clause, clause.to, { kind: 'count', value, ...binding })
    list.number(counted, !has(/[RHDFKM]/))
  }

  tokens.forEach((token, at) => {
    const kind = signature.charAt(at)
    if (/[AMF]/.test(kind)) topic.subject = kind
    if (/[AI]/.test(kind)) topic.cue = true
    if (kind === 'M' || kind === 'F') topic[kind] = token.is
    scope.word(token, kind, signature.charAt(at - 1) + signature.charAt(at + 1))
    if (kind === '#') readCount(at)
    else if (kind === '%') readPercent(at)
    else if (kind === '!') {
      const clause = clauseBefore(signature, at)
      const negation = /J/.test(clause.kinds) ? null : bindNegation(reading, at)
      if (negation) add(at, clause, negation.to, { kind: 'none', value: 0, ...negation.binding })
    } else list.mark(kind, signature.charAt(at - 1) === '#')
    if (kind === '.') topic.G = ''
  })
}
