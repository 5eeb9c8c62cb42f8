import type { Report } from '@gouji/core'
import type { Note } from './notes/note.ts'
import type { ReadProblem, ReadProblemDraft } from './notes/problem.ts'
import { type LocaleId, wordProblem } from './notes/word.ts'

export interface ReadOptions {
  /** The report year, for a document whose title names none. */
  readonly year?: number
  /** Name of the file, for its ending and as a last hint of the year. */
  readonly fileName?: string
  /** Language of notes and problems; Chinese when absent. */
  readonly locale?: LocaleId
}

/** A report and what had to be assumed to read it, or why there is none. Bad input never throws. */
export type ReadResult =
  | { readonly ok: true; readonly report: Report; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] }

export function refuse(drafts: readonly ReadProblemDraft[], { locale = 'zh-CN' }: ReadOptions): ReadResult {
  return { ok: false, problems: drafts.map(draft => wordProblem(draft, locale)) }
}
