import type { Token } from './tokens.ts'

/** Of which year, and whether of the whole of the reporting body, a number tells. */
export interface Scope {
  year: number
  isElsewhere: boolean
  isPart: boolean
}

const ownWords = '我本该全'

/** Whether 县发展和改革局 is the reporting body itself: its name holds the last characters in order. */
function isOwnOffice(text: string, token: Token, body: string): boolean {
  const before = text.charAt(token.start - 1)
  if (before !== '' && ownWords.indexOf(before) >= 0) return true
  if (body === '') return token.end - token.start < 2
  let from = 0
  for (const char of text.slice(Math.max(0, token.start - 2), token.end)) {
    from = body.indexOf(char, from) + 1
    if (from === 0) return false
  }
  return true
}

export interface ScopeReader {
  readonly now: Scope
  word(token: Token, before: Token | undefined, after: Token | undefined): void
  /** A sentence or a part of one has ended; `spoke` when it told a number. */
  end(spoke: boolean): void
}

/** Follows years, parts of a year and other bodies through a text. */
export function scopeReader(text: string, year: number, body: string): ScopeReader {
  const now: Scope = { year, isElsewhere: false, isPart: false }
  return {
    now,
    word(token, before, after) {
      if (token.kind === 'year') now.year = token.value
      else if (token.kind === 'this') {
        now.year = year
        now.isPart = false
      } else if (token.kind === 'last') {
        const isOther = before?.kind === 'carry' || before?.kind === 'change' || after?.kind === 'carry'
        if (!isOther && after?.kind !== 'change') now.year = year - 1
      } else if (token.kind === 'period') now.isPart = true
      else if (token.kind === 'own') now.isElsewhere = false
      else if (token.kind === 'elsewhere') now.isElsewhere = true
      else if (token.kind === 'office' && !isOwnOffice(text, token, body)) now.isElsewhere = true
    },
    end(spoke) {
      now.isElsewhere = false
      now.isPart = false
      if (!spoke) now.year = year
    },
  }
}
