import type { Token } from './tokens.ts'

/** Whether 县发展和改革局 is the reporting body itself: 我局, or its name holds the last characters in order. */
function isOwnOffice(text: string, { start, end }: Token, body: string): boolean {
  if (/[我本该全]/.test(text.charAt(start - 1))) return true
  if (body === '') return end - start < 2
  let from = 0
  return text
    .slice(Math.max(0, start - 2), end)
    .split('')
    .every(char => {
      from = body.indexOf(char, from) + 1
      return from > 0
    })
}

/** 按照省政府办公厅要求: the office is not the one that acts. */
const aside = /[按根依经向与和同对在通为从给]/
/** Characters looked back for it. */
const reach = 20

/** Follows years, parts of a year and other bodies through a text. */
export interface ScopeReader {
  word(token: Token, kind: string, neighbours: string): void
  /** Of which year, and whether of another scope than the body's whole year, a number read now tells. */
  tell(): { readonly year: number; readonly elsewhere: boolean }
}

export function scopeReader(text: string, ownYear: number, body: string): ScopeReader {
  let year = ownYear
  let clause = 0
  let isPart = false
  let isElsewhere = false
  /** Another office is the subject of the sentence. */
  let isOffice = false
  let hasTold = false
  let hasToldElsewhere = false
  return {
    word(token, kind, neighbours) {
      const { start, end } = token
      if (kind === '0' || kind === '<' || kind === '>') year = token.value
      else if (kind === 'L') {
        if (!/[C+]/.test(neighbours)) year = ownYear - 1
      } else if (kind === 'p') isPart = true
      else if (kind === '~') isElsewhere = true
      else if (kind === 'T') {
        year = ownYear
        isPart = false
      } else if (kind === 'U') {
        isOffice = false
        isElsewhere = false
      } else if (kind === 'f') {
        if (aside.test(text.slice(Math.max(clause, start - reach), start)) || isOwnOffice(text, token, body)) return
        isOffice = true
        isElsewhere = true
      } else if (kind === ',' || kind === '、') {
        clause = end
        if (kind === ',' && !hasToldElsewhere) isElsewhere = isOffice
      } else if (kind === ';' || kind === '.') {
        clause = end
        isOffice = false
        isElsewhere = false
        isPart = false
        hasToldElsewhere = false
        // 2022年收到31件。答复31件: the year stays while numbers are told of it; a mere mention of one does not.
        if (!hasTold) year = ownYear
        hasTold = false
      }
    },
    tell() {
      hasTold = true
      hasToldElsewhere = isElsewhere
      return { year, elsewhere: isElsewhere || isPart }
    },
  }
}
