import type { Edition } from '../editions/definition.ts'
import type { PlacedText } from '../rules/texts.ts'
import { bindNumber, type Topic } from './bind.ts'
import type { Claim, ClaimList } from './claim.ts'
import { type Clause, clauseOf, wordsBefore } from './clause.ts'
import { compact } from './compact.ts'
import { listReader } from './lists.ts'
import { bindNegation } from './negation.ts'
import { resolveWords } from './resolve-words.ts'
import { scopeReader } from './scope.ts'
import { type Token, type TokenKind, tokensOf } from './tokens.ts'

/** What is known of the report beside its text, and what has been read so far. */
export interface Reader {
  readonly edition: Edition
  readonly year: number
  /** Name of the reporting body; blank when it is not known. */
  readonly body: string
  readonly claims: Claim[]
  readonly lists: ClaimList[]
}

type Reading = Pick<Claim, 'kind' | 'value'> & Partial<Claim>

const governing: readonly TokenKind[] = ['receive', 'handle', 'done', 'document', 'decision', 'remedy', 'change']

function about(index: number | undefined): Pick<Claim, 'about'> {
  return index === undefined ? {} : { about: index }
}

function setTopic(topic: Topic, { kind, is }: Token): void {
  if (kind === 'request' || kind === 'remedy' || kind === 'document') topic.subject = kind
  if (kind === 'request' || kind === 'info') topic.cue = true
  if (kind === 'remedy' || kind === 'document') topic[kind] = is
}

/** Reads the claims of one text; `topic` goes on from text to text within a section. */
export function readText(reader: Reader, placed: PlacedText, topic: Topic): void {
  const { edition, claims, lists } = reader
  const { text, origin } = compact(placed.plain)
  const tokens = tokensOf(text)
  resolveWords(tokens, reader.year)
  const scope = scopeReader(text, reader.year, reader.body)
  const list = listReader(claims, lists)
  /** Indexes of the last count of this text, and of the last that the tables hold. */
  let counted: number | undefined
  let bound: number | undefined
  let liveAt = 0

  const add = (token: Token, clause: Clause, last: number, reading: Reading): void => {
    const from = origin(tokens[clause.first]!.start)
    const to = origin(Math.max(token.end, tokens[last]!.end) - 1) + 1
    const start = origin(token.start)
    const { section, block, item, live } = placed
    while (liveAt < live.length && live[liveAt]![1] <= start) liveAt++
    const { decimals, approximate, is: unit } = token
    const { year, isElsewhere, isPart } = scope.now
    claims.push({
      section,
      block,
      item,
      start,
      end: origin(token.end - 1) + 1,
      from,
      to,
      text: placed.text.slice(from, to),
      unit,
      decimals,
      approximate,
      year,
      elsewhere: isElsewhere || isPart,
      targets: [],
      live: liveAt < live.length && live[liveAt]![0] <= start,
      weak: false,
      ...reading,
    })
    scope.tell()
  }

  /** 增加 3 件, 下降 5%: how much more, or less, than last year. */
  const readChange = (token: Token, at: number, clause: Clause): void => {
    const isLess = tokens.slice(clause.first, at).some(({ kind, is }) => kind === 'change' && is === '-')
    add(token, clause, at, { kind: 'change', value: isLess ? -token.value : token.value, ...about(bound) })
  }

  const readPercent = (token: Token, at: number): void => {
    const clause = wordsBefore(tokens, at, at - 1)
    const has = (kind: TokenKind): boolean => clause.kinds.indexOf(kind) >= 0
    const { value } = token
    if (has('change')) readChange(token, at, clause)
    else if (has('rate') && topic.subject === 'request')
      add(token, clause, at, { kind: 'rate', value, subject: 'done' })
    else if (has('share') && !has('outcome')) add(token, clause, at, { kind: 'share', value, ...about(counted) })
  }

  const readCount = (token: Token, at: number): void => {
    const clause = clauseOf(tokens, at)
    const has = (kind: TokenKind): boolean => clause.kinds.indexOf(kind) >= 0
    const whole = list.whole()
    const { value, is: unit } = token
    if (unit === '元') {
      if (text.charAt(token.end) === '/') return
      const isFee = has('fee') || (topic.section === 'other' && has('charge')) || whole?.subject === 'fee'
      add(token, clause, clause.last, { kind: 'amount', value, ...(isFee && { subject: 'fee' }) })
    } else if (has('change')) {
      readChange(token, at, clause)
      return
    } else {
      const binding = bindNumber({ edition, text, tokens, number: at, clause, topic, whole })
      if (!binding && !whole && unit === '') return
      const isOther =
        clause.heads[0]?.kind === 'other' || (clause.gap && (has('receive') || has('handle') || has('done')))
      if (!binding && isOther) topic.subject = 'other'
      add(token, clause, clause.last, { kind: 'count', value, ...binding })
    }
    const index = claims.length - 1
    list.number(index, !governing.some(has))
    if (unit === '元') return
    counted = index
    if (claims[index]!.targets.length > 0) bound = index
  }

  const readNegation = (token: Token, at: number): void => {
    const clause = wordsBefore(tokens, at, at - 1)
    const negation = bindNegation(edition, tokens, at, topic)
    if (!negation || clause.kinds.indexOf('channel') >= 0) return
    add(token, clause, negation.last, { kind: 'none', value: 0, ...negation.binding })
  }

  tokens.forEach((token, at) => {
    setTopic(topic, token)
    scope.word(token, tokens[at - 1], tokens[at + 1])
    switch (token.kind) {
      case 'number':
        readCount(token, at)
        break
      case 'percent':
        readPercent(token, at)
        break
      case 'not':
        readNegation(token, at)
        break
      case 'open':
        list.word()
        break
      case 'stop':
        list.stop()
        break
      case '(':
        list.bracket(tokens[at - 1]?.kind === 'number' && !token.gap)
        break
      case ')':
        list.closeBracket()
        break
      case 'semicolon':
        list.semicolon()
        break
      case 'full':
        list.full()
        topic.action = ''
    }
  })
}
