/**
 * A sentence as reports write it, with what each of its numbers means.
 *
 * `[70|N]` marks a number (or, for a zero claim, its negation) and what it counts; a number without a mark counts
 * nothing the tables hold, or not for the whole report, and must be left alone. A `~` says that it is approximate.
 * - requests: `N` new, `I` carried in, `D` done, `O` carried out, `NI` new and carried in, `H` handled (any of these)
 * - outcomes: `G` granted, `P` partly, `X` denied, `U` unavailable, `R` refused, `M` other; or a row's own id
 * - applicants: `A1` natural persons … `A6`, `AO` all organisations; of those done: `D1` … `DO`
 * - remedies: `RV`, `ST` (both kinds of suits), `SD`, `SA`, with `.upheld` … for one outcome; `RV+ST` all
 * - documents: `RU.issued`, `ND.repealed` …; decisions: `LC`, `PN`, `CO`
 * - `F` a fee in yuan; `0` before any of these: none of it
 */
export interface LabelledSentence {
  readonly text: string
  readonly section?: 'overview' | 'disclosure' | 'requests' | 'remedies' | 'other'
  /** Name of the reporting body; a county bureau by default. */
  readonly body?: string
  /** 2023 by default. */
  readonly year?: number
}

export type SentenceSource = string | LabelledSentence
