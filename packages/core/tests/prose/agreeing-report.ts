import type { CellAddress } from '../../src/editions/definition.ts'
import { blankReport, type Edition, editions, type Report, tableOf } from '../../src/index.ts'
import { readChinese, readDigits } from '../../src/prose/numerals.ts'
import { cellsOf, type Labelled, type Mark } from './labelled.ts'

export const edition: Edition = editions[0]
const resultTotal = 'requests.resultTotal.total'

/** The number a mark stands at. */
export function valueAt({ text }: Labelled, { at, isNone }: Mark): number {
  if (isNone) return 0
  const plain = text.slice(at).replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const { value } = /^\d/.test(plain) ? readDigits(plain, 0) : readChinese(plain, 0)!
  return value
}

/** Figures that agree with what the sentence says; every other cell holds a number that no sentence states. */
function figuresFor(sentence: Labelled): Map<CellAddress, number> {
  const figures = new Map<CellAddress, number>()
  const exact = sentence.marks.filter(mark => !mark.approximate)
  const isSaid = (code: string) => exact.some(mark => mark.code === code)
  // What was handled is what came in, unless that is another number: then it is what was done.
  const cellsFor = (mark: Mark) => (mark.code === 'H' && isSaid('N') ? [resultTotal] : cellsOf(mark, edition))
  const bySize = exact.map(mark => ({ mark, cells: cellsFor(mark) }))
  // Single cells first: a sum gives what they leave to its first cell that is still free.
  bySize.sort((a, b) => a.cells.length - b.cells.length)
  for (const { mark, cells } of bySize) {
    const free = cells.filter(cell => !figures.has(cell))
    const known = cells.reduce((sum, cell) => sum + (figures.get(cell) ?? 0), 0)
    free.forEach((cell, i) => {
      figures.set(cell, i === 0 ? valueAt(sentence, mark) - known : 0)
    })
  }
  return figures
}

/** A report that says the sentence and whose tables agree with it. */
export function agreeingReport(sentence: Labelled): Report {
  const { year, body, section, text } = sentence
  const report: Report = blankReport(edition, { year, body: { name: body } })
  report.sections[section].narrative.push({ kind: 'paragraph', text })
  const figures = figuresFor(sentence)
  edition.cells.forEach(({ address, table, row, column, type }, slot) => {
    if (type === 'count') tableOf(report, table)[row]![column] = figures.get(address) ?? 900_000 + slot * 7
  })
  return report
}

/** The same report with every figure blank. */
export function withoutFigures(sentence: Labelled): Report {
  const report = agreeingReport(sentence)
  for (const { table, row, column } of edition.cells) tableOf(report, table)[row]![column] = null
  return report
}
