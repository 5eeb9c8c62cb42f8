/** Letters as a table by character code. */
function tableOf(letters: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const letter of letters.split('')) table[letter.charCodeAt(0)] = 1
  return table
}
/** Words that do not say what a number counts. */
const neutral = tableOf('TUIVef~p<>0&')
const ends = tableOf('#%,|;.()!{}')

/**
 * The kinds of a text's tokens, with what depends on the neighbours settled: brackets without numbers are passed over,
 * `、` joins words of one kind, 2022年结转 is last year's, and a bare 申请 is a request for information after a verb of
 * receiving or at the start of a clause (收到申请), for something else after other words (登记申请).
 */
export function signatureOf(kinds: string): string {
  let signature = kinds
  if (kinds.indexOf('(') >= 0) signature = signature.replace(/\([^()#%]*\)/g, bracket => bracket.replace(/./g, '&'))
  if (kinds.indexOf('|') >= 0) signature = signature.replace(/([OPMJ])\|(?=\1)/g, '$1&')
  if (kinds.indexOf('C') >= 0) signature = signature.replace(/<(?=C)/g, 'L').replace(/C>/g, 'CN')
  if (kinds.indexOf('a') < 0) return signature
  return signature
    .replace(/(^|[RBHDCLNTIUVA<0>,|;.()#{}&])a/g, '$1A')
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
  /** The word that governs, the last before the number or the first after it; `_` for unknown text, or none. */
  readonly head: string
  /** Some word could govern, be there unknown text or not. */
  readonly hasWord: boolean
  readonly isAfter: boolean
}

export function isNeutral(kind: string): boolean {
  return neutral[kind.charCodeAt(0)] === 1
}

function clause(signature: string, from: number, to: number, isAfter: boolean): Clause {
  let head = ''
  let hasWord = false
  for (let i = from; i < to; i++) {
    const at = isAfter ? i : from + to - 1 - i
    const code = signature.charCodeAt(at)
    if (neutral[code] === 1) continue
    if (head === '') head = signature.charAt(at)
    if (code !== 95) {
      hasWord = true
      break
    }
  }
  return { from, to, kinds: signature.slice(from, to), head, hasWord, isAfter }
}

export function clauseBefore(signature: string, at: number): Clause {
  let from = at
  while (from > 0 && ends[signature.charCodeAt(from - 1)] === 0) from--
  return clause(signature, from, at, false)
}

/** Where the words that follow a number, or a negation, end; `、` goes on with what is denied. */
export function endOf(signature: string, at: number, isList: boolean): number {
  let to = at + 1
  while (ends[signature.charCodeAt(to)] === 0 || (isList && signature.charAt(to) === '|')) to++
  return to
}

/** The words before a number; failing these those after it; failing these those before a comma: 收到申请，共75件. */
export function clauseOf(signature: string, number: number): Clause {
  const before = clauseBefore(signature, number)
  if (before.hasWord) return before
  const after = clause(signature, number + 1, endOf(signature, number, false), true)
  if (after.hasWord) return after
  const comma = before.from - 1
  const isCrossed = before.head === '' && comma >= 0 && ',|'.indexOf(signature.charAt(comma)) >= 0
  return isCrossed ? clauseBefore(signature, comma) : before
}
