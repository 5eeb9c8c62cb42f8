import type { Tokens } from './tokens.ts'

/** Whether 县发展和改革局 is the reporting body itself: 我局, or its name holds the last characters in order. */
function isOwnOffice(text: string, start: number, end: number, body: string): boolean {
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
  word(at: number): void
  /** The year of which a number read now tells. */
  year(): number
  /** Whether it tells of another scope than the body's whole year; numbers that follow it without a word of their own do too. */
  tell(): boolean
}

export function scopeReader(
  text: string,
  { starts, ends, quantities }: Tokens,
  signature: string,
  ownYear: number,
  body: string,
): ScopeReader {
  let year = ownYear
  let clause = 0
  let isPart = false
  let isElsewhere = false
  /** Another office is the subject of the sentence. */
  let isOffice = false
  let hasTold = false
  let hasToldElsewhere = false

  const office = (start: number, end: number): void => {
    if (aside.test(text.slice(Math.max(clause, start - reach), start))) return
    if (isOwnOffice(text, start, end, body)) return
    isOffice = true
    isElsewhere = true
  }
  const end = (): void => {
    isOffice = false
    isElsewhere = false
    isPart = false
    hasToldElsewhere = false
    // 2022年收到31件。答复31件: the year stays while numbers are told of it; a mere mention of one does not.
    if (!hasTold) year = ownYear
    hasTold = false
  }
  const isBeside = (kind: string): boolean => kind === 'C' || kind === '+'

  return {
    word(at) {
      switch (signature.charAt(at)) {
        case '0':
        case '<':
        case '>':
          year = quantities[at]!.value
          break
        case 'L':
          if (!isBeside(signature.charAt(at - 1)) && !isBeside(signature.charAt(at + 1))) year = ownYear - 1
          break
        case 'T':
          year = ownYear
          isPart = false
          break
        case 'U':
          isOffice = false
          isElsewhere = false
          break
        case 'f':
          office(starts[at]!, ends[at]!)
          break
        case '~':
          isElsewhere = true
          break
        case 'p':
          isPart = true
          break
        case ',':
          if (!hasToldElsewhere) isElsewhere = isOffice
          clause = ends[at]!
          break
        case '|':
          clause = ends[at]!
          break
        case ';':
        case '.':
          end()
          clause = ends[at]!
      }
    },
    year: () => year,
    tell() {
      hasTold = true
      hasToldElsewhere = isElsewhere
      return isElsewhere || isPart
    },
  }
}
