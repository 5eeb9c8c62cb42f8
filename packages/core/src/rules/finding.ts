import type { CellAddress, SectionId } from '../editions/definition.ts'
import type { Explanation } from '../model/report.ts'
import type { FindingParams } from './finding-params.ts'

/** `error` blocks submission, `warning` must be explained or acknowledged, `info` asks for nothing. */
export type Severity = 'error' | 'warning' | 'info'

export type FindingCode = keyof FindingParams

/** The passage of the narrative a finding is about; `start` and `end` count characters of the block's plain text. */
export interface Passage {
  readonly section: SectionId | 'preamble'
  readonly block: number
  /** Item of a list, cell of a plain table; 0 for other blocks. */
  readonly item: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a rule found, before it is put into words. */
export type FindingDraft = {
  [Code in FindingCode]: {
    readonly instance: string
    readonly code: Code
    readonly params: FindingParams[Code]
    /** Cells of the report, the one that is compared last. */
    readonly cells: readonly CellAddress[]
    /** Cells of last year's report that took part. */
    readonly previousCells?: readonly CellAddress[]
    readonly passage?: Passage
    /** Where it differs from the rule's own. */
    readonly severity?: Severity
  }
}[FindingCode]

/** A rule that does not hold on a report. */
export interface Finding {
  readonly rule: string
  readonly instance: string
  readonly severity: Severity
  readonly code: FindingCode
  readonly params: FindingParams[FindingCode]
  readonly cells: readonly CellAddress[]
  readonly previousCells?: readonly CellAddress[]
  readonly passage?: Passage
  readonly message: string
  readonly basis: string
  /** `attached` while the figures it was given for stand, else `lapsed`. */
  readonly explanation?: Explanation & { readonly state: 'attached' | 'lapsed' }
}
