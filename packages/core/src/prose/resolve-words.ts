import type { Token, TokenKind } from './tokens.ts'

const leads = new Set<TokenKind>(
  'receive both handle done carry last next this year info own offer request'.split(' ') as TokenKind[],
)
const starts = new Set<TokenKind>(['comma', 'semicolon', 'full', '(', ')', 'number', 'open'])

/**
 * A bare 申请 is a request for information after a verb of receiving or at the start of a clause (收到申请 70 件);
 * after any other word it is a request for something else (行政许可申请, 登记申请).
 */
function applyKind(token: Token, before: TokenKind): TokenKind {
  if (before === 'applicant') return 'noise'
  return !token.gap && (leads.has(before) || starts.has(before)) ? 'request' : 'other'
}

/** Gives words their meaning where it depends on the word beside them: 申请, and years beside 结转. */
export function resolveWords(tokens: Token[], year: number): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const before = tokens[at - 1]?.kind ?? 'full'
    if (token.kind === 'apply') tokens[at] = { ...token, kind: applyKind(token, before) }
    else if (token.kind === 'year' && token.value === year - 1 && tokens[at + 1]?.kind === 'carry')
      tokens[at] = { ...token, kind: 'last' }
    else if (token.kind === 'year' && token.value === year + 1 && before === 'carry')
      tokens[at] = { ...token, kind: 'next' }
  }
}
