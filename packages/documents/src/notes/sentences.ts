import type { Locale } from '@gouji/core'
import type { NoteCode, NoteParams } from './note.ts'
import type { ReadProblemCode, ReadProblemParams } from './problem.ts'

/** What a sentence may name besides its parameters. */
export interface Context {
  /** The cells or the row spoken of, in the words of the form; empty when there are none. */
  readonly where: string
  /** The text in the source, quoted; empty when there is none. */
  readonly source: string
  readonly locale: Locale
}

/** All that readers say in one language. A missing sentence does not compile. */
export interface Sentences {
  readonly notes: { readonly [Code in NoteCode]: (params: NoteParams[Code], context: Context) => string }
  readonly problems: {
    readonly [Code in ReadProblemCode]: (params: ReadProblemParams[Code], locale: Locale) => string
  }
  /** Names of several cells, cut when there are many. */
  list(names: readonly string[], more: number): string
}
