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

/** 按照省政府办公厅要求: the office is not the one that acts. */
/** Characters looked back for it. */
const reach = 20
const aside = /[按根依经向与和同对在通为从给]/

export interface ScopeReader {
  readonly now: Scope
  word(token: Token, before: Token | undefined, after: Token | undefined): void
  /** A number has been read in the scope of now. */
  tell(): void
}

/** Follows years, parts of a year and other bodies through a text. */
export function scopeReader(text: string, year: number, body: string): ScopeReader {
  const now: Scope = { year, isElsewhere: false, isPart: false }
  let clause = 0
  /** Another office is the subject of the sentence. */
  let isOffice = false
  let hasTold = false
  let hasToldElsewhere = false
  const comma = (): void => {
    if (!hasToldElsewhere) now.isElsewhere = isOffice
    hasToldElsewhere = false
  }
  const end = (): void => {
    isOffice = false
    hasToldElsewhere = false
    now.isElsewhere = false
    now.isPart = false
    // 2022年收到 31 件。答复 31 件: the year stays while numbers are told of it; a mere mention of one does not.
    if (!hasTold) now.year = year
    hasTold = false
  }
  const office = (token: Token): void => {
    if (aside.test(text.slice(Math.max(clause, token.start - reach), token.start)) || isOwnOffice(text, token, body))
      return
    isOffice = true
    now.isElsewhere = true
  }
  const last = (before: Token | undefined, after: Token | undefined): void => {
    const kinds = [before?.kind, after?.kind]
    if (kinds.indexOf('carry') < 0 && kinds.indexOf('change') < 0) now.year = year - 1
  }
  return {
    now,
    word(token, before, after) {
      switch (token.kind) {
        case 'year':
          now.year = token.value
          break
        case 'this':
          now.year = year
          now.isPart = false
          break
        case 'last':
          last(before, after)
          break
        case 'period':
          now.isPart = true
          break
        case 'own':
          isOffice = false
          now.isElsewhere = false
          break
        case 'elsewhere':
          now.isElsewhere = true
          break
        case 'office':
          office(token)
          break
        case 'comma':
          clause = token.end
          if (token.is === ',') comma()
          break
        case 'semicolon':
        case 'full':
          clause = token.end
          end()
      }
    },
    tell() {
      hasTold = true
      if (now.isElsewhere) hasToldElsewhere = true
    },
  }
}
