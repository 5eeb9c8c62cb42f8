import type { ImportNote } from '../api/types.ts'
import type { LocalJson } from '../storage/local-json.ts'

/** What the import was unsure of, kept in this browser until it is dealt with. */
export interface OpenNotes {
  readonly notes: readonly ImportNote[]
  /** Cells and notes already dealt with. */
  readonly reviewed: readonly string[]
}

const keyOf = (id: string) => `gouji:notes:${id}`

/** Name under which a note about no cell in particular is marked as dealt with. */
export function noteKey(index: number): string {
  return `note:${index}`
}

function isNote(value: unknown): value is ImportNote {
  return typeof value === 'object' && value !== null && typeof (value as ImportNote).message === 'string'
}

export function readNotes(store: LocalJson, id: string): OpenNotes {
  const kept = store.read(keyOf(id)) as Partial<OpenNotes> | undefined
  const notes = Array.isArray(kept?.notes) ? kept.notes.filter(isNote) : []
  const reviewed = Array.isArray(kept?.reviewed) ? kept.reviewed.filter(key => typeof key === 'string') : []
  return { notes, reviewed }
}

export function writeNotes(store: LocalJson, id: string, open: OpenNotes): void {
  const hasOpen = open.notes.some((note, index) => isOpen(note, index, open.reviewed))
  if (hasOpen) store.write(keyOf(id), open)
  else store.remove(keyOf(id))
}

/** What marks a note as dealt with: its cells, each of them, or the note itself where it is about none. */
export function keysOf({ cells = [] }: ImportNote, index: number): readonly string[] {
  return cells.length > 0 ? cells : [noteKey(index)]
}

export function isOpen(note: ImportNote, index: number, reviewed: readonly string[]): boolean {
  return keysOf(note, index).some(key => !reviewed.includes(key))
}

/** The notes of each cell that still needs a look. */
export function notesByCell({ notes, reviewed }: OpenNotes): ReadonlyMap<string, readonly ImportNote[]> {
  const cells = new Map<string, ImportNote[]>()
  for (const note of notes) {
    for (const cell of note.cells ?? []) {
      if (reviewed.includes(cell)) continue
      const list = cells.get(cell)
      if (list) list.push(note)
      else cells.set(cell, [note])
    }
  }
  return cells
}
