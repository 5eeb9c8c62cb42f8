import type { CellType, CellValue } from '../editions/definition.ts'
import { decimalPattern, moneyPattern } from './limits.ts'

/** What was done to typed or imported text to read it as a figure. */
export type CellRemark = 'full_width' | 'thousands' | 'unit' | 'plus_sign' | 'placeholder' | 'leading_zeros'
export type CellInputError = 'not_a_number' | 'negative' | 'not_whole' | 'too_large' | 'not_an_amount'

export type CellInput =
  | { readonly ok: true; readonly value: CellValue; readonly remarks: readonly CellRemark[] }
  | { readonly ok: false; readonly code: CellInputError }

/** Written where a body means "none"; the form wants 0, so it is read as blank and said. */
const placeholders = /^(?:[/／\\]|[-－—–―─]+|无|没有|不适用|N\/A)$/i
const countUnits = /(?:件|条|项|次|起|个|宗|份)$/
const fixedUnits = /万元$/

function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/[−﹣]/g, '-')
}

/** Reads what a person typed, pasted or printed in a cell of the given type. Blank text is a blank cell, never 0. */
export function parseCell(input: string, type: CellType): CellInput {
  const compact = input.replace(/[\s\u00a0\u3000\u200b\ufeff]/g, '')
  if (compact === '') return { ok: true, value: null, remarks: [] }
  if (placeholders.test(compact)) return { ok: true, value: null, remarks: ['placeholder'] }
  const remarks: CellRemark[] = []
  const strip = (text: string, pattern: RegExp, by: string, remark: CellRemark): string => {
    const stripped = text.replace(pattern, by)
    if (stripped !== text) remarks.push(remark)
    return stripped
  }
  let text = toHalfWidth(compact)
  if (text !== compact) remarks.push('full_width')
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\D*$/.test(text)) text = strip(text, /,/g, '', 'thousands')
  text = strip(text, /^\+/, '', 'plus_sign')
  if (type !== 'money') text = strip(text, type === 'amount' ? fixedUnits : countUnits, '', 'unit')
  text = strip(text, /^(-?)0+(?=\d)/, '$1', 'leading_zeros')
  return type === 'amount' || type === 'money' ? asDecimal(text, type, remarks) : asWhole(text, type, remarks)
}

function asWhole(text: string, type: 'count' | 'change', remarks: readonly CellRemark[]): CellInput {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return { ok: false, code: 'not_a_number' }
  if (!/^-?\d+(?:\.0+)?$/.test(text)) return { ok: false, code: 'not_whole' }
  const value = Number(text)
  if (type === 'count' && value < 0) return { ok: false, code: 'negative' }
  if (!Number.isSafeInteger(value)) return { ok: false, code: 'too_large' }
  return { ok: true, value: value === 0 ? 0 : value, remarks }
}

function asDecimal(text: string, type: 'amount' | 'money', remarks: readonly CellRemark[]): CellInput {
  if (text.charAt(0) === '-') return { ok: false, code: 'negative' }
  const pattern = type === 'amount' ? decimalPattern : moneyPattern
  return pattern.test(text) ? { ok: true, value: text, remarks } : { ok: false, code: 'not_an_amount' }
}
