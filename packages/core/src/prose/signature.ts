import type { Token } from './tokens.ts'

/** Words that do not say what a number counts. */
const neutral = /[TUIVef~p<>0&]/g
const ends = '#%,、;.()!{}'

/**
 * The kinds of a text's tokens as one string, with what depends on the neighbours settled: brackets without numbers
 * are passed over, `、` joins words of one kind, 2022年结转 is last year's, and a bare 申请 is a request for information
 * after a verb of receiving or at the start of a clause (收到申请), for something else after other words (登记申请).
 */
export function signatureOf(tokens: readonly Token[]): string {
  return tokens
    .map(token => token.kind)
    .join('')
    .replace(/\([^()#%]*\)/g, bracket => bracket.replace(/./g, '&'))
    .replace(/([OPMJ])、(?=\1)/g, '$1&')
    .replace(/<(?=C)/g, 'L')
    .replace(/C>/g, 'CN')
    .replace(/(^|[RBHDCLNTIUVA<0>,、;.()#{}&])a/g, '$1A')
    .replace(/Pa/g, 'Pe')
    .replace(/a/g, 'o')
}

/** The words around a number that may govern it: those before it, or after it as in 1件结转下年度. */
export interface Clause {
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Their kinds. */
  readonly kinds: string
  /** The same without neutral words: the last one, or the first after the number, governs it. */
  readonly heads: string
  readonly isAfter: boolean
}

export function clauseBefore(signature: string, at: number): Clause {
  let from = at
  while (from > 0 && ends.indexOf(signature.charAt(from - 1)) < 0) from--
  const kinds = signature.slice(from, at)
  return { from, to: at, kinds, heads: kinds.replace(neutral, ''), isAfter: false }
}

function clauseAfter(signature: string, at: number): Clause {
  let to = at + 1
  while (ends.indexOf(signature.charAt(to)) < 0) to++
  const kinds = signature.slice(at + 1, to)
  return { from: at + 1, to, kinds, heads: kinds.replace(neutral, ''), isAfter: true }
}

function hasHead({ heads }: Clause): boolean {
  return heads !== '' && heads !== '_'
}

/** The words before a number; failing these those after it; failing these those before a comma: 收到申请，共75件. */
export function clauseOf(signature: string, number: number): Clause {
  const before = clauseBefore(signature, number)
  if (hasHead(before)) return before
  const after = clauseAfter(signature, number)
  if (hasHead(after)) return after
  const comma = before.from - 1
  const isCrossed = before.heads === '' && ',、'.indexOf(signature.charAt(comma)) >= 0 && comma >= 0
  return isCrossed ? clauseBefore(signature, comma) : before
}
