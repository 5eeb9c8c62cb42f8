/** A number as it is written, and where it ends. */
export interface Numeral {
  readonly value: number
  readonly decimals: number
  readonly end: number
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A comma belongs to a number only before exactly three digits: in `5,收到` or `3,1190` it does not. */
function isThousands(text: string, comma: number): boolean {
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(comma + i))) return false
  return !isDigit(text.charCodeAt(comma + 4))
}

/** Reads `3,119` or `12.5` from its first digit on. */
export function readDigits(text: string, start: number): Numeral {
  let at = start
  let value = 0
  let decimals = 0
  let scale = 1
  let isFraction = false
  for (;;) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      value = value * 10 + code - 48
      if (isFraction) {
        decimals++
        scale *= 10
      }
    } else if (!isFraction && code === 46 && isDigit(text.charCodeAt(at + 1))) isFraction = true
    else if (isFraction || code !== 44 || !isThousands(text, at)) return { value: value / scale, decimals, end: at }
    at++
  }
}

const digits = '零一二三四五六七八九'
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Characters of which 三, 十二, 一百零五 and 两 are made. */
export const chineseNumerals = `${digits}〇两十百千`

/** Reads 三, 十二, 一百零五, 两; `null` where the characters make no number. */
export function readChinese(text: string, start: number): Numeral | null {
  let total = 0
  let digit = -1
  let at = start
  for (; at < text.length && chineseNumerals.indexOf(text.charAt(at)) >= 0; at++) {
    const char = text.charAt(at)
    const power = powers[char]
    if (power === undefined) {
      if (digit > 0) return null
      digit = char === '〇' ? 0 : char === '两' ? 2 : digits.indexOf(char)
    } else {
      if (digit < 1 && power !== 10) return null
      total += (digit < 1 ? 1 : digit) * power
      digit = -1
    }
  }
  return { value: total + Math.max(digit, 0), decimals: 0, end: at }
}
