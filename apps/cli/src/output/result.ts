import type { Finding, RelationCount, Repair, Report } from '@gouji/core'
import type { Note } from '@gouji/documents'
import type { FileProblem } from '../files.ts'

/** What `check` says of one file. */
export interface CheckedFile {
  readonly file: string
  /** It could be read and nothing stands in the way of submission. */
  readonly ok: boolean
  readonly report: Report | null
  readonly findings: readonly Finding[]
  readonly repairs: readonly Repair[]
  /** What the reader had to assume. */
  readonly notes: readonly Note[]
  readonly relations?: RelationCount
  /** Why it could not be read; only then. */
  readonly problems?: readonly FileProblem[]
}
