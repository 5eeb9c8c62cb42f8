import { chineseNumerals, type Numeral, readChinese, readDigits } from './numerals.ts'
import { fillers, vocabulary } from './vocabulary.ts'

/**
 * A word, number or mark the grammar knows, or a stretch of text it does not know (`_`).
 * Kinds are the letters of the vocabulary and `#` a count, `%` a percentage, `0` another year, `<` last year,
 * `>` next year; marks are themselves, half-width, a full stop is `.`.
 */
export interface Token {
  readonly kind: string
  readonly start: number
  readonly end: number
  /** What a word stands for; the unit of a number. */
  readonly is: string
  readonly value: number
  readonly decimals: number
  readonly approximate: boolean
}

interface Word {
  readonly text: string
  readonly kind: string
  readonly is: string
}

const marks: Readonly<Record<string, string>> = {
  ',': ',',
  '、': '、',
  '+': '、',
  ';': ';',
  '。': '.',
  '!': '.',
  '?': '.',
  '\n': '.',
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
  for (const char of chars.split('')) classes[char.charCodeAt(0)] = value
}
fill(fillers, filler)
fill('0123456789', digit)
fill(chineseNumerals, numeral)
fill(Object.keys(marks).join(''), mark)
for (const line of vocabulary.split('\n')) {
  const [kind, ...words] = line.split(' ') as [string, ...string[]]
  for (const word of words) {
    const [text, is] = word.split(':').reverse() as [string, string?]
    const code = text.charCodeAt(0)
    if (classes[code]! < 8) classes[code]! += buckets.push([]) * 8 - 8
    const bucket = buckets[classes[code]! >> 3]!
    bucket.push({ text, kind, is: is ?? '' })
    bucket.sort((a, b) => b.text.length - a.text.length)
  }
}

/** Units in which the form counts; after Chinese numerals no others are taken, since 一个, 一项 and 一次 are everywhere. */
export const caseUnits = '件起份宗例条'
const units = `${caseUnits}个项次篇期部场人元页家`

function isIn(chars: string, char: string): boolean {
  return char !== '' && chars.indexOf(char) >= 0
}

/** What stands at a number: a count with its unit, a percentage, a year; `null` where it counts nothing. */
function readNumber(text: string, start: number, read: Numeral, isChinese: boolean, year: number): Token | null {
  const before = text.charAt(start - 1)
  const { value, decimals } = read
  let { end } = read
  let approximate = isIn('近约超逾', before) || text.slice(start - 2, start) === '超过'
  const next = text.charAt(end)
  const give = (kind: string, is = ''): Token => ({ kind, start, end, is, value, decimals, approximate })
  const take = (chars: string): boolean => isIn(chars, text.charAt(end)) && end++ >= 0
  if (isIn('第-—', before)) return null
  if (take('%')) return give('%', '%')
  const isYear = decimals === 0 && value >= 1990 && value <= 2100
  if (take('年'))
    return isYear ? give(value === year ? 'T' : value === year - 1 ? '<' : value === year + 1 ? '>' : '0') : null
  // A month is part of a year, but 12月 may be its end, and 1月1日 a date.
  if (take('月')) return give(value === 12 || isIn('0123456789', text.charAt(end)) ? 'e' : 'p')
  if (next === '日') return null
  approximate = take('余多来') || approximate
  const scale = take('万') ? 1e4 : take('亿') ? 1e8 : 1
  approximate = (scale > 1 && take('余多')) || approximate
  const unit = text.charAt(end)
  if (take(isChinese ? caseUnits : units)) {
    if (isChinese && text.charAt(end) === '事') return null
  } else if (isChinese || isYear || value >= 1e8 || !(unit === '' || marks[unit])) return null
  const is = marks[unit] ? '' : unit
  if (isIn('左以', text.charAt(end)) && isIn('右上', text.charAt(end + 1))) {
    approximate = true
    end += 2
  } else if (scale > 1 && unit !== '元') approximate = true
  // 0.394万元 is 3940 元, not 3940.0000000000005.
  return { ...give('#', is), value: scale > 1 ? Math.round(value * scale * 1e4) / 1e4 : value }
}

/** Cuts a text (half-width, without blanks) into tokens, closed by a full stop. */
export function tokensOf(text: string, year: number): Token[] {
  const tokens: Token[] = []
  const { length } = text
  const add = (kind: string, start: number, end: number, is = ''): number => {
    tokens.push({ kind, start, end, is, value: 0, decimals: 0, approximate: false })
    return end
  }
  let at = 0
  while (at < length) {
    const found = classes[text.charCodeAt(at)]!
    const kind = found & 7
    const word = found > 7 && buckets[found >> 3]!.find(entry => text.startsWith(entry.text, at))
    if (word) at = add(word.kind, at, at + word.text.length, word.is)
    else if (kind === filler) at++
    else if (kind === mark) at = add(marks[text.charAt(at)]!, at, at + 1)
    else {
      const isChinese = kind === numeral
      const read = isChinese ? readChinese(text, at) : kind === digit ? readDigits(text, at) : null
      const token = read && readNumber(text, at, read, isChinese, year)
      if (token) {
        tokens.push(token)
        at = token.end
      } else {
        const end = read ? read.end : at + 1
        if (tokens.length === 0 || tokens[tokens.length - 1]!.kind !== '_') add('_', at, end)
        at = end
      }
    }
  }
  add('.', length, length)
  return tokens
}
