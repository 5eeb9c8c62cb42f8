import { type Block, blankReport, editionOfYear, parseReport, type SectionId, tableIds } from '@gouji/core'
import { toStream } from './labels/stream.ts'
import { type Source, withoutReadings } from './lines/source.ts'
import type { NoteDraft } from './notes/note.ts'
import { wordNotes } from './notes/word.ts'
import { type ReadOptions, type ReadResult, refuse } from './result.ts'
import { type Piece, type Range, toBlocks, without } from './sections/blocks.ts'
import { bodyNameIn, bodyTypeOf, isDoubtful } from './sections/body.ts'
import { readFront } from './sections/front.ts'
import { isFurniture, splitTail } from './sections/furniture.ts'
import { findHeadings } from './sections/headings.ts'
import { limitBlocks } from './sections/limit.ts'
import { outlineOf, spanOf, startsOf } from './sections/outline.ts'
import { yearOf } from './sections/year.ts'
import { type EditionReading, isPresent, readEditions } from './tables/choose.ts'
import { readTables } from './tables/read.ts'
import { setCells } from './tables/set-cells.ts'

/** Fewer headings than this make no report where no table was found either. */
const fewestHeadings = 3

/** Reads a document as an annual report: its tables by their labels, its prose by the headings. */
export function readSource(source: Source, options: ReadOptions): ReadResult {
  const lines = source.lines.map(line => ({ ...line, text: withoutReadings(line.text) }))
  const raw = lines.map(line => line.text).join('\n')
  const stream = toStream(raw)
  const readings = readEditions(stream)
  const best = readings[0]!
  const starts = startsOf(lines)
  const spans = presentTables(best).map(located => spanOf(located, lines, starts, raw))
  const headings = findHeadings(stream, best.edition.sections, spans)
  if (spans.length === 0 && headings.length < fewestHeadings)
    return refuse([{ code: 'not_a_report', params: {} }], options)

  const outline = outlineOf(lines, headings, spans, raw.length)
  const front = readFront(outline.front, source.titles)
  const prose = proseOf(raw, spans)
  const dated = yearOf({ title: front.title, option: options.year, fileName: options.fileName, prose }, best.edition)
  const reading = readings[1]?.score === best.score ? preferred(readings, dated.year) : best
  const values = readTables(reading, prose)
  const notes: NoteDraft[] = [...source.notes]
  if (reading !== best || readings[1]?.score === best.score) {
    notes.push({ code: 'edition_assumed', params: { edition: reading.edition.id } })
  }
  const { blocks, dropped } = narratives(outline.sections, notes)
  const preambleGoesToOverview = outline.missing.includes('overview') && headings.length > 0 && front.title === ''
  const preamble = limitBlocks(toBlocks(front.preamble)).blocks
  if (preambleGoesToOverview) blocks.overview.unshift(...preamble)
  if (dated.note) notes.push(dated.note)
  const name = bodyNameIn(front.title)
  notes.push(...frontNotes(front.title, name))
  for (const section of outline.missing) notes.push({ code: 'heading_missing', params: { section } })
  const leftOut = [...front.dropped, ...dropped, source.dropped].join(' ').trim()
  if (leftOut !== '')
    notes.push({ code: 'text_dropped', params: { characters: leftOut.length, sample: leftOut.slice(0, 200) } })

  const blank = blankReport(reading.edition, { year: dated.year, body: { name, type: bodyTypeOf(name) } })
  const report = setCells(blank, values.cells)
  report.title = front.title
  report.preamble = preambleGoesToOverview ? [] : preamble
  for (const id of Object.keys(blocks) as SectionId[]) report.sections[id].narrative = blocks[id]
  const checked = parseReport(report)
  if (!checked.ok) throw new Error(`read an invalid report: ${JSON.stringify(checked.problems[0])}`)
  return { ok: true, report, notes: wordNotes([...notes, ...values.notes], reading.edition, options.locale ?? 'zh-CN') }
}

function presentTables({ tables }: EditionReading) {
  return tableIds.map(id => tables[id]).filter(isPresent)
}

/** Where the rows fit several editions alike, the year decides; that is an assumption. */
function preferred(readings: readonly EditionReading[], year: number): EditionReading {
  const prescribed = editionOfYear(year)
  return readings.find(({ edition }) => edition === prescribed) ?? readings[0]!
}

function proseOf(raw: string, spans: readonly Range[]): string {
  return without([0, raw.length], spans)
    .map(([from, to]) => raw.slice(from, to))
    .join('\n')
}

function frontNotes(title: string, name: string): NoteDraft[] {
  if (title === '')
    return [
      { code: 'title_missing', params: {} },
      { code: 'body_missing', params: {} },
    ]
  if (name === '') return [{ code: 'body_missing', params: {} }]
  return isDoubtful(name) ? [{ code: 'body_doubtful', params: { name } }] : []
}

/** The narrative of each section, without the page furniture behind the last one. */
function narratives(sections: Record<SectionId, readonly Piece[]>, notes: NoteDraft[]) {
  const dropped: string[] = []
  const blocks = {} as Record<SectionId, Block[]>
  let shortened = 0
  for (const id of Object.keys(sections) as SectionId[]) {
    const kept: Piece[] = []
    for (const piece of sections[id]) {
      const { text, dropped: end } = splitTail(piece.text)
      if (end !== '') dropped.push(end)
      if (text === '') continue
      if (piece.line.kind !== 'row' && isFurniture(text)) dropped.push(text)
      else kept.push({ ...piece, text })
    }
    const limited = limitBlocks(toBlocks(kept))
    shortened += limited.dropped
    blocks[id] = limited.blocks
  }
  if (shortened > 0) notes.push({ code: 'text_shortened', params: { characters: shortened } })
  return { blocks, dropped }
}
