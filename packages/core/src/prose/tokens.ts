import { chineseNumerals, type Numeral, readChinese, readDigits } from './numerals.ts'
import { fillers, vocabulary } from './vocabulary.ts'

/** A number as it stands in a text. */
export interface Quantity {
  readonly value: number
  readonly decimals: number
  readonly approximate: boolean
}

/**
 * A text cut into words, numbers and marks the grammar knows and stretches of text it does not know, side by side.
 * `kinds` holds one letter for each: those of the vocabulary, `_` for unknown text, `#` a count, `%` a percentage,
 * `0` another year, `<` last year, `>` next year; marks are themselves, half-width, `、` being `|` and a full stop `.`.
 */
export interface Tokens {
  readonly kinds: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What a word stands for; the unit of a number. */
  readonly words: readonly string[]
  readonly quantities: readonly (Quantity | undefined)[]
}

interface Word {
  readonly text: string
  /** Its second character, which rules most words out. */
  readonly second: number
  readonly kind: string
  readonly is: string
}

const marks: Readonly<Record<string, string>> = {
  ',': ',',
  '、': '|',
  '+': '|',
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
    bucket.push({ text, second: text.charCodeAt(1), kind, is: is ?? '' })
    bucket.sort((a, b) => b.text.length - a.text.length)
  }
}

/** Units in which the form counts; after Chinese numerals no others are taken, since 一个, 一项 and 一次 are everywhere. */
export const caseUnits = '件起份宗例条'

const caseUnit = 1
const unit = 2
const roughBefore = 4
const roughAfter = 8
const ordinal = 16
/** What a character beside a number does to it. */
const traits = new Uint8Array(0x10000)
for (const [chars, trait] of [
  [caseUnits, caseUnit | unit],
  ['个项次篇期部场人元页家', unit],
  ['近约超逾', roughBefore],
  ['余多来', roughAfter],
  ['第-—日', ordinal],
] as const) {
  for (const char of chars.split('')) traits[char.charCodeAt(0)] = trait
}

function isTrait(text: string, at: number, trait: number): boolean {
  return (traits[text.charCodeAt(at)]! & trait) !== 0
}

/** Reads what stands around the digits of a number: how rough it is, its unit, or that it is a year or a percentage. */
function readNumber(
  text: string,
  start: number,
  read: Numeral,
  isChinese: boolean,
  ownYear: number,
): (Quantity & { readonly kind: string; readonly end: number; readonly is: string }) | null {
  let { value, decimals, end } = read
  if (isTrait(text, start - 1, ordinal)) return null
  let approximate = isTrait(text, start - 1, roughBefore) || text.slice(start - 2, start) === '超过'
  let next = text.charAt(end)
  let kind = '#'
  let is = ''
  const isYear = decimals === 0 && value >= 1990 && value <= 2100
  switch (next) {
    case '日':
      return null
    case '%':
      end++
      kind = is = next
      break
    case '年':
      if (!isYear) return null
      end++
      kind = value === ownYear ? 'T' : value === ownYear - 1 ? '<' : value === ownYear + 1 ? '>' : '0'
      break
    case '月':
      end++
      // A month is part of a year, but 12月 may be its end, and 1月1日 a date.
      kind = value === 12 || (classes[text.charCodeAt(end)]! & 7) === digit ? 'e' : 'p'
      break
    default: {
      if (isTrait(text, end, roughAfter)) {
        approximate = true
        next = text.charAt(++end)
      }
      const scale = next === '万' ? 1e4 : next === '亿' ? 1e8 : 0
      if (scale > 0) {
        next = text.charAt(++end)
        // 0.394万元 is 3940 元, not 3940.0000000000005.
        value = Math.round(value * scale * 1e4) / 1e4
        if (next !== '元') approximate = true
        if (isTrait(text, end, roughAfter)) next = text.charAt(++end)
      }
      if (isTrait(text, end, isChinese ? caseUnit : unit)) {
        is = next
        end++
        if (isChinese && text.charAt(end) === '事') return null
        const rest = text.slice(end, end + 2)
        if (rest === '左右' || rest === '以上') {
          approximate = true
          end += 2
        }
      } else if (isChinese || isYear || value >= 1e8 || !(next === '' || marks[next])) return null
    }
  }
  return { kind, end, is, value, decimals, approximate }
}

/** The longest word that begins there. */
function wordAt(text: string, at: number, bucket: readonly Word[]): Word | undefined {
  const second = text.charCodeAt(at + 1)
  for (const word of bucket) {
    const { length } = word.text
    if (length === 1 || (word.second === second && (length === 2 || text.startsWith(word.text, at)))) return word
  }
  return undefined
}

/** 三件, 十二件: anything else that 一, 二, 三 begin is no number. */
function mayCount(text: string, next: number): boolean {
  return (classes[text.charCodeAt(next)]! & 7) === numeral || isTrait(text, next, caseUnit)
}

/** Cuts a text (half-width, without blanks) into tokens, closed by a full stop. */
export function tokensOf(text: string, ownYear: number): Tokens {
  let kinds = ''
  const starts: number[] = []
  const ends: number[] = []
  const words: string[] = []
  const quantities: (Quantity | undefined)[] = []
  const { length } = text
  let isKnown = true
  let at = 0
  const add = (kind: string, end: number, is: string, quantity?: Quantity): void => {
    kinds += kind
    starts.push(at)
    ends.push(end)
    words.push(is)
    if (quantity) quantities[words.length - 1] = quantity
    isKnown = kind !== '_'
    at = end
  }
  const skip = (end: number): void => {
    if (isKnown) add('_', end, '')
    else at = end
  }
  while (at < length) {
    const found = classes[text.charCodeAt(at)]!
    if (found === filler || (found === 0 && !isKnown)) {
      at++
      continue
    }
    const kind = found & 7
    const word = found > 7 ? wordAt(text, at, buckets[found >> 3]!) : undefined
    if (word) add(word.kind, at + word.text.length, word.is)
    else if (kind === 0) skip(at + 1)
    else if (kind === filler) at++
    else if (kind === mark) add(marks[text.charAt(at)]!, at + 1, '')
    else if (kind === numeral && !mayCount(text, at + 1)) skip(at + 1)
    else {
      const read = kind === digit ? readDigits(text, at) : readChinese(text, at)
      const number = read && readNumber(text, at, read, kind === numeral, ownYear)
      if (number) add(number.kind, number.end, number.is, number)
      else skip(read ? read.end : at + 1)
    }
  }
  add('.', length, '')
  return { kinds, starts, ends, words, quantities }
}
