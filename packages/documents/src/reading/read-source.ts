import { blankReport, editionOfYear, parseReport, sectionIds } from '@gouji/core'
import type { Source } from '../lines/source.ts'
import type { NoteDraft } from '../notes/note.ts'
import { wordNotes } from '../notes/word.ts'
import { type ReadOptions, type ReadResult, refuse } from '../result.ts'
import { bodyTypeOf } from '../sections/body.ts'
import { yearOf } from '../sections/year.ts'
import type { EditionReading } from '../tables/choose.ts'
import { readTables } from '../tables/read.ts'
import { setCells } from '../tables/set-cells.ts'
import { locate, textAround } from './locate.ts'
import { readProse } from './prose.ts'

/** The reading whose rows fit best. Where several fit alike the year decides; that is an assumption. */
function choose(readings: readonly EditionReading[], year: number): { reading: EditionReading; assumed: boolean } {
  const [best, second] = readings
  if (second?.score !== best!.score) return { reading: best!, assumed: false }
  const prescribed = editionOfYear(year)
  return { reading: readings.find(({ edition }) => edition === prescribed) ?? best!, assumed: true }
}

/** Reads a document as an annual report: its tables by their labels, its prose by the headings. */
export function readSource(source: Source, options: ReadOptions): ReadResult {
  const located = locate(source)
  if ('code' in located) return refuse([located], options)
  const prose = readProse(located, source)
  const text = textAround(located)
  const hints = { title: prose.title, option: options.year, fileName: options.fileName, prose: text }
  const dated = yearOf(hints, located.readings[0]!.edition)
  const { reading, assumed } = choose(located.readings, dated.year)
  const { edition } = reading
  const values = readTables(reading, text)

  const body = { name: prose.bodyName, type: bodyTypeOf(prose.bodyName) }
  const report = setCells(blankReport(edition, { year: dated.year, body }), values.cells)
  report.title = prose.title
  report.preamble = [...prose.preamble]
  for (const id of sectionIds) report.sections[id].narrative = [...prose.sections[id]]
  const checked = parseReport(report)
  if (!checked.ok) throw new Error(`read an invalid report: ${JSON.stringify(checked.problems[0])}`)

  const notes: NoteDraft[] = [...source.notes]
  if (dated.note) notes.push(dated.note)
  if (assumed) notes.push({ code: 'edition_assumed', params: { edition: edition.id } })
  notes.push(...prose.notes, ...values.notes)
  return { ok: true, report, notes: wordNotes(notes, edition, options.locale ?? 'zh-CN') }
}
