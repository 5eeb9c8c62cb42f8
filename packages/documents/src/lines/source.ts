import type { NoteDraft } from '../notes/note.ts'

/** One line of a document: a paragraph, an item of a list or a row of a table with `|` between its cells. */
export interface Line {
  readonly text: string
  readonly kind: 'text' | 'heading' | 'item' | 'row'
  /** Lines of one table or one list share it. */
  readonly group?: number
  /** For headings: 1 to 5, under the document's own. */
  readonly level?: number
  /** For items: whether the list is numbered. */
  readonly ordered?: boolean
}

/** A document as every format's reader hands it over. */
export interface Source {
  readonly lines: readonly Line[]
  /** Titles found outside the lines, the best first. */
  readonly titles: readonly string[]
  /** Text around the report that was left out. */
  readonly dropped: string
  /** What the format's reader noticed. */
  readonly notes: readonly NoteDraft[]
}

/** Page numbers that a copy leaves between rows: `-3-`, `— 4 —`, `第 3 页 共 8 页`. */
const pageNumber = /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:[，,\s]*共\s*\d{1,3}\s*页)?)\s*$/

/** Readings that converters put behind a character: `發(fā)`. */
const reading = /[（(][a-z]*[\u00e0-\u01dc][a-z]*[)）]/g

export function withoutReadings(text: string): string {
  return text.replace(reading, '')
}

/** The lines of plain text. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/\r\n?|\f|\u2028|\u2029/g, '\n')
    .split('\n')
    .map(line => ({ text: pageNumber.test(line) ? '' : line, kind: 'text' }))
}
