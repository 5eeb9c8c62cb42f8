import { isReport } from '@gouji/core/check'
import type { Snapshot } from '../report/snapshot.ts'
import type { LocalJson } from './local-json.ts'

/** Edits that were not saved when the page went away. */
export interface UnsavedWork {
  readonly snapshot: Snapshot
  /** Entity tag of the revision they were made on. */
  readonly etag: string
  /** UTC, ISO 8601. */
  readonly at: string
}

const keyOf = (id: string) => `gouji:unsaved:${id}`

export function readUnsaved(store: LocalJson, id: string): UnsavedWork | undefined {
  const kept = store.read(keyOf(id)) as Partial<UnsavedWork> | undefined
  const { snapshot, etag, at } = kept ?? {}
  if (!snapshot || typeof etag !== 'string' || typeof at !== 'string' || !isReport(snapshot.report)) return undefined
  return { snapshot: { ...snapshot, drafts: snapshot.drafts ?? {}, reviewed: snapshot.reviewed ?? [] }, etag, at }
}

export function writeUnsaved(store: LocalJson, id: string, work: UnsavedWork): void {
  store.write(keyOf(id), work)
}

export function forgetUnsaved(store: LocalJson, id: string): void {
  store.remove(keyOf(id))
}
