import { type Block, type SectionId, sectionIds } from '@gouji/core'
import type { Source } from '../lines/source.ts'
import type { NoteDraft } from '../notes/note.ts'
import { type Piece, toBlocks } from '../sections/blocks.ts'
import { bodyNameIn, isDoubtful } from '../sections/body.ts'
import { readFront } from '../sections/front.ts'
import { isFurniture, splitTail } from '../sections/furniture.ts'
import { limitBlocks } from '../sections/limit.ts'
import { outlineOf } from '../sections/outline.ts'
import type { Located } from './locate.ts'

/** Everything of a report but its figures. */
export interface Prose {
  readonly title: string
  readonly bodyName: string
  readonly preamble: readonly Block[]
  readonly sections: Readonly<Record<SectionId, readonly Block[]>>
  readonly notes: readonly NoteDraft[]
}

const shownSample = 200

/** The narrative without the page furniture among and behind it. */
function withoutFurniture(pieces: readonly Piece[]): { kept: Piece[]; dropped: string[] } {
  const kept: Piece[] = []
  const dropped: string[] = []
  for (const piece of pieces) {
    const { text, dropped: tail } = splitTail(piece.text)
    if (tail !== '') dropped.push(tail)
    if (text === '') continue
    if (piece.line.kind !== 'row' && isFurniture(text)) dropped.push(text)
    else kept.push({ ...piece, text })
  }
  return { kept, dropped }
}

function nameNotes(title: string, name: string): NoteDraft[] {
  const notes: NoteDraft[] = []
  if (title === '') notes.push({ code: 'title_missing', params: {} })
  if (name === '') notes.push({ code: 'body_missing', params: {} })
  else if (isDoubtful(name)) notes.push({ code: 'body_doubtful', params: { name } })
  return notes
}

/** Reads the title, the preamble and the narrative of the six sections. */
export function readProse({ lines, headings, spans, raw }: Located, source: Source): Prose {
  const outline = outlineOf(lines, headings, spans, raw.length)
  const front = readFront(outline.front, source.titles)
  const dropped = [...front.dropped]
  const sections = {} as Record<SectionId, Block[]>
  let shortened = 0
  const bounded = (pieces: readonly Piece[]): Block[] => {
    const { blocks, dropped: characters } = limitBlocks(toBlocks(pieces))
    shortened += characters
    return blocks
  }
  for (const id of sectionIds) {
    const narrative = withoutFurniture(outline.sections[id])
    dropped.push(...narrative.dropped)
    sections[id] = bounded(narrative.kept)
  }
  let preamble = bounded(front.preamble)
  // A text that begins inside section 一 has neither its heading nor a title above it.
  if (outline.missing.includes('overview') && headings.length > 0 && front.title === '') {
    sections.overview.unshift(...preamble)
    preamble = []
  }
  const bodyName = bodyNameIn(front.title)
  const notes = nameNotes(front.title, bodyName)
  if (headings.length > 0) {
    for (const section of outline.missing) notes.push({ code: 'heading_missing', params: { section } })
  }
  const leftOut = [...dropped, source.dropped].join(' ').trim()
  if (leftOut !== '') {
    notes.push({ code: 'text_dropped', params: { characters: leftOut.length, sample: leftOut.slice(0, shownSample) } })
  }
  if (shortened > 0) notes.push({ code: 'text_shortened', params: { characters: shortened } })
  return { title: front.title, bodyName, preamble, sections, notes }
}
