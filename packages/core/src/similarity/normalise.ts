/**
 * Text made comparable, as UTF-16 units: compatibility forms unified (NFKC), letters in lower case, spaces and
 * punctuation gone, every number (digits, or several Chinese numerals) one `0`, every name of the body one `某`.
 */
export interface NormalText {
  readonly units: Uint16Array
  /** For each unit, where in the original what it stands for begins. */
  readonly starts: Int32Array
}

const kept = 1
const dropped = 2
const digit = 3
const numeral = 4
/** Stands for other units: `Ａ`, `①`. */
const mapped = 5
/** 我 and 本, by which a body may speak of itself. */
const self = 6

const numerals = '〇零一二三四五六七八九十百千万亿两'
const zero = 48
const someone = '某'.charCodeAt(0)
/** What follows 我 or 本 where a body speaks of itself: 我局, 本镇. */
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
  if (char === '我' || char === '本') return self
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
function nameLength(text: string, at: number, isSelf: boolean, names: readonly string[]): number {
  for (const name of names) if (name !== '' && text.startsWith(name, at)) return name.length
  return isSelf && selfWords.indexOf(text.charAt(at + 1) || ' ') >= 0 ? 2 : 0
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** `names`: what the body is called in the text, longer forms first. */
export function normalise(text: string, names: readonly string[] = []): NormalText {
  const isNamed = names.length > 0
  let room = text.length
  let units = new Uint16Array(room)
  let starts = new Int32Array(room)
  let length = 0
  let inNumber = false
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at)
    let kind = kindOf(unit)
    // Nine of ten characters: nothing to be done with them.
    if (kind === kept && !isNamed && length < room) {
      units[length] = unit
      starts[length] = at
      length++
      inNumber = false
      continue
    }
    const size = isNamed || kind === self ? nameLength(text, at, kind === self, names) : 0
    if (size > 0) {
      unit = someone
      kind = kept
    }
    const plain = kind === mapped ? expansions.get(unit)! : ''
    let part = 0
    do {
      if (part < plain.length) {
        unit = plain.charCodeAt(part)
        kind = kindOf(unit)
      }
      if (kind === dropped) continue
      const isNumber: boolean =
        kind === digit || (kind === numeral && (inNumber || kindOf(text.charCodeAt(at + 1)) === numeral))
      if (isNumber && inNumber) continue
      inNumber = isNumber
      if (length === room) {
        room = room * 2 + 8
        units = grown(units, new Uint16Array(room))
        starts = grown(starts, new Int32Array(room))
      }
      units[length] = isNumber ? zero : unit
      starts[length] = at
      length++
    } while (++part < plain.length)
    if (size > 0) at += size - 1
  }
  return { units: units.subarray(0, length), starts: starts.subarray(0, length) }
}

/** Texts one after the other, as if nothing stood between them. */
export interface JoinedText extends NormalText {
  /** For each of the texts, its first unit. */
  readonly firsts: readonly number[]
}

export function joinTexts(texts: readonly NormalText[]): JoinedText {
  const size = texts.reduce((sum, { units }) => sum + units.length, 0)
  const joined = { units: new Uint16Array(size), starts: new Int32Array(size) }
  const firsts: number[] = []
  let at = 0
  for (const { units, starts } of texts) {
    firsts.push(at)
    joined.units.set(units, at)
    joined.starts.set(starts, at)
    at += units.length
  }
  return { ...joined, firsts }
}
