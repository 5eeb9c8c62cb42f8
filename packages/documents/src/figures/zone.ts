/** The stretch of figures directly behind a label. */
export interface Zone {
  /** The figures with the blanks, line ends and separators between them; remarks in brackets blanked out. */
  readonly text: string
  /** Length of the stretch in the text it was taken from. */
  readonly end: number
  /** Prose follows the last digit without a break, and may own that digit. */
  readonly open: boolean
}

const figureChar = /[\d\s|.,，+*/／\\\-−–—―\u00a0\u3000\u200b\ufeff]/
const digit = /\d/
const ideograph = /[\u3400-\u9fff]/
const unit = /万元|亿元|[元件条项个次起宗份]/y
const none = /没有|不适用|无/y
/** `22（其中修订 16 件）`: words in brackets belong to no cell. */
const remark = /[（(][^（）()|\n]*[\u3400-\u9fff][^（）()|\n]*[)）]/g
const yearBefore = /(?:19|20)\d\d$/
const ownsDigit = /[月日号时点名人位余多万亿%％]/

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0]
}

function isApart(char: string): boolean {
  return char === '' || /[\s|]/.test(char)
}

/** Finds the figures at the start of `content`, half-width. They end at the first word that is neither a unit nor "none". */
export function zoneOf(content: string): Zone {
  const text = content.replace(remark, found => ' '.repeat(found.length))
  let i = 0
  while (i < text.length) {
    const char = text.charAt(i)
    if (figureChar.test(char)) {
      i++
      continue
    }
    const before = text.charAt(i - 1)
    const word = digit.test(before) ? matchAt(unit, text, i) : isApart(before) ? matchAt(none, text, i) : undefined
    const after = word === undefined ? '' : text.charAt(i + word.length)
    if (word === undefined || ideograph.test(after) || (!digit.test(before) && !isApart(after))) break
    i += word.length
  }
  const next = text.charAt(i)
  const touches = digit.test(text.charAt(i - 1)) && next !== ''
  if (touches && next === '年' && yearBefore.test(text.slice(0, i))) {
    return { text: text.slice(0, i - 4), end: i - 4, open: false }
  }
  const joined = !ideograph.test(next) && digit.test(text.charAt(i + 1))
  const open = touches && (joined || ownsDigit.test(next) || matchAt(unit, text, i) !== undefined)
  return { text: text.slice(0, i), end: i, open }
}
