import type { CellAddress, CellDefinition, CellValue } from '@gouji/core'
import type { NoteDraft } from '../notes/note.ts'
import { readFigure } from './figure.ts'

/** What has been read of a report's cells so far. */
export interface Values {
  readonly cells: Map<CellAddress, CellValue>
  /** Cells that the source leaves blank, as opposed to those it lacks or that could not be read. */
  readonly blank: Set<CellAddress>
  readonly notes: NoteDraft[]
}

export function newValues(): Values {
  return { cells: new Map(), blank: new Set(), notes: [] }
}

export function addressesOf(cells: readonly CellDefinition[]): CellAddress[] {
  return cells.map(cell => cell.address)
}

/** `<section>.<row>` of cells that make up one row. */
export function rowOf(cells: readonly CellDefinition[]): string | undefined {
  const [first] = cells
  if (!first || cells.some(cell => cell.row !== first.row)) return undefined
  return `${first.table}.${first.row}`
}

function place(cells: readonly CellDefinition[]): { cells: CellAddress[]; row?: string } {
  const row = rowOf(cells)
  return { cells: addressesOf(cells), ...(row !== undefined && { row }) }
}

/** A note about a whole row. */
export function rowNote(cells: readonly CellDefinition[], note: Omit<NoteDraft, 'cells' | 'row'>): NoteDraft {
  return { ...note, ...place(cells) } as NoteDraft
}

/** One note a table and sign: reports that write "/" for none write it everywhere. */
function notePlaceholder(values: Values, { address, table }: CellDefinition, text: string): void {
  const index = values.notes.findIndex(
    note => note.code === 'placeholder_blank' && note.params.text === text && note.cells?.[0]?.startsWith(`${table}.`),
  )
  const known = values.notes[index]
  if (known) values.notes[index] = { ...known, cells: [...(known.cells ?? []), address] }
  else values.notes.push({ code: 'placeholder_blank', cells: [address], params: { text } })
}

/** Reads one text a cell; `null` texts stay blank and were noted elsewhere. */
export function fillCells(
  values: Values,
  cells: readonly CellDefinition[],
  texts: readonly (string | null)[],
  source: string,
): void {
  const placeholders: CellDefinition[] = []
  const cleaned: CellDefinition[] = []
  cells.forEach((cell, i) => {
    const text = texts[i]
    if (text === null || text === undefined) return
    const { value, state, note } = readFigure(text, cell)
    values.cells.set(cell.address, value)
    if (state === 'blank' || state === 'placeholder') values.blank.add(cell.address)
    if (state === 'placeholder') placeholders.push(cell)
    if (state === 'cleaned') cleaned.push(cell)
    if (note) values.notes.push(note)
  })
  for (const cell of placeholders) notePlaceholder(values, cell, texts[cells.indexOf(cell)]!.trim())
  for (const cell of cleaned) {
    const text = texts[cells.indexOf(cell)]!.trim()
    const value = String(values.cells.get(cell.address))
    values.notes.push({ code: 'figure_cleaned', cells: [cell.address], params: { text, value }, source })
  }
}
