import { chineseNumerals, type Numeral, readChinese, readDigits } from './numerals.ts'
import { fillers, vocabulary, type WordKind } from './vocabulary.ts'

export type TokenKind = WordKind | 'number' | 'percent' | 'year' | 'comma' | 'semicolon' | 'full' | '(' | ')'

/** A word, number or mark the grammar knows; everything else only leaves a gap. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** Unknown text stands between the token before and this one. */
  readonly gap: boolean
  /** What a word stands for, the unit of a number, a mark itself. */
  readonly is: string
  readonly value: number
  readonly decimals: number
  readonly approximate: boolean
}

interface Word {
  readonly text: string
  readonly kind: WordKind
  readonly is: string
}

const marks: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  '、': 'comma',
  '+': 'comma',
  ';': 'semicolon',
  '。': 'full',
  '!': 'full',
  '?': 'full',
  '\n': 'full',
  '(': '(',
  ')': ')',
}

const filler = 1
const digit = 2
const numeral = 3
const mark = 4
/** For every character its class, and in the higher bits the list of words that begin with it. */
const classes = new Uint16Array(0x10000)
const buckets: Word[][] = [[]]

function fill(chars: string, value: number): void {
  for (const char of chars) classes[char.charCodeAt(0)] = value
}
fill(fillers, filler)
fill('0123456789', digit)
fill(chineseNumerals, numeral)
fill(Object.keys(marks).join(''), mark)
for (const [kind, is, words] of vocabulary) {
  for (const text of words.split(' ')) {
    const code = text.charCodeAt(0)
    if (classes[code]! < 8) classes[code]! += buckets.push([]) * 8 - 8
    const bucket = buckets[classes[code]! >> 3]!
    bucket.push({ text, kind, is })
    bucket.sort((a, b) => b.text.length - a.text.length)
  }
}

/** Units in which the form counts; after Chinese numerals no others are taken, since 一个, 一项 and 一次 are everywhere. */
export const caseUnits = '件起份宗例条'
const units = `${caseUnits}个项次篇期部场人元页家`
const leastYear = 1990
const lastYear = 2100

function isIn(chars: string, char: string): boolean {
  return char !== '' && chars.indexOf(char) >= 0
}

const noGap = { is: '', value: 0, decimals: 0, approximate: false }

/** What stands at a number: a count with its unit, a percentage, a year, a date; `null` where it counts nothing. */
function readNumber(text: string, start: number, read: Numeral, chinese: boolean): Token | null {
  const before = text.charAt(start - 1)
  const { value, decimals } = read
  let at = read.end
  const next = text.charAt(at)
  const word = (kind: TokenKind, end: number): Token => ({ ...noGap, kind, start, end, gap: false, value, decimals })
  if (before === '第' || before === '-' || before === '—') return null
  if (next === '%') return { ...word('percent', at + 1), is: next }
  const isYear = decimals === 0 && value >= leastYear && value <= lastYear
  if (next === '年') return isYear ? word('year', at + 1) : null
  if (next === '月') return word(value === 12 || /^\d/.test(text.charAt(at + 1)) ? 'noise' : 'period', at + 1)
  if (next === '日') return word('noise', at + 1)
  let approximate = isIn('近约超逾', before) || text.slice(start - 2, start) === '超过'
  const about = (chars: string): void => {
    if (!isIn(chars, text.charAt(at))) return
    approximate = true
    at++
  }
  about('余多来')
  let scale = 1
  if (text.charAt(at) === '万') scale = 1e4
  if (text.charAt(at) === '亿') scale = 1e8
  if (scale > 1) {
    at++
    about('余多')
  }
  const unit = text.charAt(at)
  let is = ''
  if (isIn(chinese ? caseUnits : units, unit)) {
    is = unit
    at++
  } else if (chinese || isYear || value >= 1e8 || !(unit === '' || marks[unit])) return null
  if (chinese && text.charAt(at) === '事') return null
  if (scale > 1 && is !== '元') approximate = true
  if (/^(?:左右|以上)/.test(text.substr(at, 2))) {
    approximate = true
    at += 2
  }
  // 0.394万元 is 3940 元, not 3940.0000000000005.
  const scaled = scale > 1 ? Math.round(value * scale * 1e4) / 1e4 : value
  return { kind: 'number', start, end: at, gap: false, is, value: scaled, decimals, approximate }
}

/** Cuts a text (half-width, without blanks) into the tokens the grammar knows, closed by a full stop. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const { length } = text
  let gap = false
  let at = 0
  const push = (token: Token): void => {
    tokens.push(gap ? { ...token, gap } : token)
    gap = false
    at = token.end
  }
  while (at < length) {
    const found = classes[text.charCodeAt(at)]!
    if (found === 0) {
      gap = true
      at++
      continue
    }
    if (found === filler) {
      at++
      continue
    }
    const word = buckets[found >> 3]!.find(entry => text.startsWith(entry.text, at))
    if (word) {
      push({ ...noGap, kind: word.kind, start: at, end: at + word.text.length, gap: false, is: word.is })
      continue
    }
    const kind = found & 7
    if (kind === mark)
      push({ ...noGap, kind: marks[text.charAt(at)]!, start: at, end: at + 1, gap: false, is: text.charAt(at) })
    else if (kind === digit || kind === numeral) {
      const read = kind === digit ? readDigits(text, at) : readChinese(text, at)
      const token = read && readNumber(text, at, read, kind === numeral)
      if (token) push(token)
      else {
        gap = true
        at = read ? read.end : at + 1
      }
    } else {
      if (kind !== filler) gap = true
      at++
    }
  }
  push({ ...noGap, kind: 'full', start: length, end: length, gap: false })
  return tokens
}
