/**
 * Text made comparable, as UTF-16 units: compatibility forms unified (NFKC), letters in lower case, spaces and
 * punctuation gone, every number (digits, or several Chinese numerals) one `0`, every name of the body one `某`.
 */
export interface NormalText {
  readonly units: Uint16Array
  /** For each unit, where in the original what it stands for begins and ends. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const kept = 1
const dropped = 2
const digit = 3
const numeral = 4
/** Stands for other units: `Ａ`, `①`. */
const mapped = 5

const numerals = '〇零一二三四五六七八九十百千万亿两'
const zero = 48
const someone = '某'.charCodeAt(0)
/** 我局, 本镇: a body speaking of itself. */
const selves = '我本'
const selfWords = '局镇乡街办委厅区县市院所队站处部'
/** ASCII and Latin signs, general and CJK punctuation (but not 〇), forms for vertical and small print. */
const punctuation = /[\0-/:-@[-`{-\xbf\u2000-\u2bff\u3000-\u3006\u3008-\u303f\ufe10-\ufe6f\uff00-\uffef]/

const kinds = new Uint8Array(65536)
const expansions = new Map<number, string>()

function findKind(unit: number): number {
  const char = String.fromCharCode(unit)
  const plain = char.normalize('NFKC').toLowerCase()
  if (plain !== char) {
    expansions.set(unit, plain)
    return mapped
  }
  if (unit >= zero && unit < zero + 10) return digit
  if (numerals.indexOf(char) >= 0) return numeral
  return punctuation.test(char) ? dropped : kept
}

/** What to do with a unit; found out once for each. */
function kindOf(unit: number): number {
  let kind = kinds[unit]!
  if (kind === 0) {
    kind = findKind(unit)
    kinds[unit] = kind
  }
  return kind
}

/** How many units of a body's name stand at `at`: one of `names`, or a word by which it speaks of itself. */
function nameLength(text: string, at: number, names: readonly string[]): number {
  for (const name of names) if (name !== '' && text.startsWith(name, at)) return name.length
  const next = text.charAt(at + 1)
  return selves.indexOf(text.charAt(at)) >= 0 && next !== '' && selfWords.indexOf(next) >= 0 ? 2 : 0
}

/** `names`: what the body is called in the text, longer forms first. */
export function normalise(text: string, names: readonly string[] = []): NormalText {
  let units = new Uint16Array(text.length)
  let starts = new Int32Array(text.length)
  let ends = new Int32Array(text.length)
  let length = 0
  let inNumber = false
  const firsts = new Set([...names.map(name => name.charCodeAt(0)), ...[...selves].map(char => char.charCodeAt(0))])

  function emit(unit: number, start: number, end: number): void {
    if (length === units.length) {
      const grow = <T extends Uint16Array | Int32Array>(from: T, to: T): T => {
        to.set(from)
        return to
      }
      units = grow(units, new Uint16Array(length * 2 + 8))
      starts = grow(starts, new Int32Array(length * 2 + 8))
      ends = grow(ends, new Int32Array(length * 2 + 8))
    }
    units[length] = unit
    starts[length] = start
    ends[length] = end
    length++
  }

  function take(unit: number, start: number, end: number, next: number): void {
    const kind = kindOf(unit)
    if (kind === dropped) return
    const isNumber = kind === digit || (kind === numeral && (inNumber || kindOf(next) === numeral))
    if (!isNumber) emit(unit, start, end)
    else if (inNumber) ends[length - 1] = end
    else emit(zero, start, end)
    inNumber = isNumber
  }

  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (firsts.has(unit)) {
      const size = nameLength(text, at, names)
      if (size > 0) {
        emit(someone, at, at + size)
        inNumber = false
        at += size - 1
        continue
      }
    }
    if (kindOf(unit) !== mapped) take(unit, at, at + 1, text.charCodeAt(at + 1))
    else for (const char of expansions.get(unit)!) take(char.charCodeAt(0), at, at + 1, 0)
  }
  return { units: units.subarray(0, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** Texts one after the other, as if nothing stood between them. */
export interface JoinedText extends NormalText {
  /** For each of the texts, its first unit. */
  readonly firsts: readonly number[]
}

export function joinTexts(texts: readonly NormalText[]): JoinedText {
  const size = texts.reduce((sum, { units }) => sum + units.length, 0)
  const joined = { units: new Uint16Array(size), starts: new Int32Array(size), ends: new Int32Array(size) }
  const firsts: number[] = []
  let at = 0
  for (const { units, starts, ends } of texts) {
    firsts.push(at)
    joined.units.set(units, at)
    joined.starts.set(starts, at)
    joined.ends.set(ends, at)
    at += units.length
  }
  return { ...joined, firsts }
}
