/** A number as it is written, and where it ends. */
export interface Numeral {
  readonly value: number
  readonly decimals: number
  readonly end: number
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : -1
}

/** A comma belongs to a number only before exactly three digits: in `5,收到` or `3,1190` it does not. */
function isThousands(text: string, comma: number): boolean {
  for (let i = 1; i <= 3; i++) if (digitAt(text, comma + i) < 0) return false
  return digitAt(text, comma + 4) < 0
}

/** Reads `3,119` or `12.5` from its first digit on. */
export function readDigits(text: string, start: number): Numeral {
  let at = start
  let value = 0
  let decimals = 0
  let scale = 1
  for (;;) {
    const digit = digitAt(text, at)
    const char = text.charAt(at)
    if (digit >= 0) {
      value = value * 10 + digit
      if (scale > 1) {
        decimals++
        scale *= 10
      }
      at++
    } else if (scale === 1 && char === '.' && digitAt(text, at + 1) >= 0) {
      value = value * 10 + digitAt(text, at + 1)
      decimals = 1
      scale = 10
      at += 2
    } else if (scale === 1 && char === ',' && isThousands(text, at)) at++
    else return { value: value / scale, decimals, end: at }
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
