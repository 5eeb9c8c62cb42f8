import type { CellAddress, CellInputError, SectionId, TableId } from '@gouji/core'

/** What a reader had to assume, left blank or left out, by code. */
export interface NoteParams {
  // Figures printed without anything between them
  split_by_relations: { reading: string }
  split_doubtful: { reading: string }
  split_assumed: { reading: string; others: string }
  split_undecided: { candidates: string; count: number }
  split_unbounded: Record<string, never>
  split_impossible: { expected: number }
  sum_as_printed: { reading: string }
  glued_rows: { table: TableId; count: number }
  // Figures that stand apart
  figures_missing: { found: number; expected: number }
  figures_surplus: { found: number; expected: number }
  figure_unreadable: { text: string; reason: CellInputError }
  figure_cleaned: { text: string; value: string }
  placeholder_blank: { text: string }
  unit_from_header: { unit: string }
  unit_differs: { unit: string }
  // Rows and tables
  row_missing: Record<string, never>
  rows_blank: { table: TableId; count: number }
  table_missing: { table: TableId }
  label_assumed: { found: string; official: string }
  row_stands_for_several: { label: string; into: string }
  row_set_to_zero: { label: string }
  group_figures_ignored: { label: string }
  figures_unplaced: { text: string }
  columns_reordered: Record<string, never>
  // The document
  edition_assumed: { edition: string }
  year_assumed: { year: number; from: 'option' | 'fileName' | 'prose' | 'edition' }
  title_missing: Record<string, never>
  body_missing: Record<string, never>
  body_doubtful: { name: string }
  heading_missing: { section: SectionId }
  text_dropped: { characters: number; sample: string }
  text_shortened: { characters: number }
  images_dropped: { count: number }
  truncated: Record<string, never>
  decoded_as: { encoding: string }
}

export type NoteCode = keyof NoteParams

interface Place {
  /** The cells the note speaks of, by full address. */
  readonly cells?: readonly CellAddress[]
  /** `<section>.<row>` when it speaks of a whole row. */
  readonly row?: string
  /** The text it rests on, as it stands in the source. */
  readonly source?: string
}

export type NoteDraft = {
  [Code in NoteCode]: Place & { readonly code: Code; readonly params: NoteParams[Code] }
}[NoteCode]

/** A note with its sentence in the language asked for. */
export type Note = NoteDraft & { readonly message: string }

const longestSource = 300

/** Source text as a note quotes it: blanks run together, cut to a readable length. */
export function quoted(text: string): string {
  const compact = text.replace(/[\s\u00a0\u3000]+/g, ' ').trim()
  return compact.length > longestSource ? `${compact.slice(0, longestSource - 1)}…` : compact
}
