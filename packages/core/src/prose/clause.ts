import type { Token, TokenKind } from './tokens.ts'

/** The words around a number that may govern it. */
export interface Clause {
  /** The nearest word, and with it those of its kind that 和, 及 or 、 joins to it. */
  readonly heads: readonly Token[]
  /** The token before them. */
  readonly lead: Token | undefined
  /** Unknown text stands between the nearest word and the number. */
  readonly gap: boolean
  /** Every kind of word in the clause. */
  readonly kinds: readonly TokenKind[]
  /** Index of the first and the last token of the clause, the number's own included. */
  readonly first: number
  readonly last: number
  /** The words follow the number, as in 1件结转下年度. */
  readonly after: boolean
}

/** Words that do not say what a number counts. */
const neutral = new Set<TokenKind>(
  'this own year noise each info offer office elsewhere period open stop not'.split(' ') as TokenKind[],
)
const joinable = new Set<TokenKind>(['outcome', 'applicant', 'remedy'])
const ends = new Set<TokenKind>(['number', 'percent', 'comma', 'semicolon', 'full', '(', ')'])

/** `、` between two words of one kind joins them; any other mark ends the clause. */
function isJoint(tokens: readonly Token[], comma: number): boolean {
  const [before, after] = [tokens[comma - 1], tokens[comma + 1]!]
  return tokens[comma]!.is === '、' && !!before && before.kind === after.kind && !after.gap && !tokens[comma]!.gap
}

/** The words from `from` back to the last mark or number before `number`. */
export function wordsBefore(tokens: readonly Token[], number: number, from: number): Clause {
  const heads: Token[] = []
  const kinds: TokenKind[] = []
  let gap = tokens[number]!.gap
  let joined = true
  let lead: Token | undefined
  let at = from
  for (; at >= 0; at--) {
    const token = tokens[at]!
    const { kind } = token
    if (kind === ')') {
      let open = at
      while (open > 0 && tokens[open]!.kind !== '(' && tokens[open]!.kind !== 'number') open--
      if (tokens[open]!.kind !== '(') break
      at = open
      continue
    }
    if (kind === 'comma' && isJoint(tokens, at)) continue
    if (ends.has(kind)) break
    kinds.push(kind)
    if (!neutral.has(kind)) {
      if (heads.length === 0 || (joined && kind === heads[0]!.kind && joinable.has(kind))) {
        heads.push(token)
        lead = tokens[at - 1]
      } else joined = false
      if (token.gap) joined = false
    }
    if (heads.length === 0 && token.gap) gap = true
    if (kind === 'open' || kind === 'stop' || kind === 'not') {
      at--
      break
    }
  }
  return { heads, lead, gap, kinds, first: at + 1, last: number, after: false }
}

function after(tokens: readonly Token[], number: number, first: number): Clause {
  const heads: Token[] = []
  const kinds: TokenKind[] = []
  let gap = false
  let at = number + 1
  for (; !ends.has(tokens[at]!.kind); at++) {
    const token = tokens[at]!
    kinds.push(token.kind)
    if (heads.length === 0 && token.gap) gap = true
    if (neutral.has(token.kind)) continue
    // 5件因本机关不掌握…无法提供 and 3件申请予以公开: the outcome named last is the one that counts.
    if (heads.length === 0 || token.kind === 'outcome') heads[0] = token
  }
  return { heads, lead: undefined, gap, kinds, first, last: at - 1, after: true }
}

/**
 * The clause of a number: the words before it up to the next mark or number; failing these the words after it;
 * failing these too the words before a comma, as in 收到申请，共计75件.
 */
export function clauseOf(tokens: readonly Token[], number: number): Clause {
  const left = wordsBefore(tokens, number, number - 1)
  if (left.heads.length > 0) return left
  const right = after(tokens, number, left.first)
  if (right.heads.length > 0) return right
  const comma = left.first - 1
  if (left.gap || comma < 0 || tokens[comma]!.kind !== 'comma' || left.kinds.indexOf('open') >= 0) return left
  return wordsBefore(tokens, number, comma - 1)
}
