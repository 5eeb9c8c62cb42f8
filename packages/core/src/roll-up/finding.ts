import type { AdditionCare, Additivity } from '../editions/addition.ts'
import type { CellAddress, CellValue } from '../editions/definition.ts'
import type { Severity } from '../rules/finding.ts'
import type { CellFigure } from './cell-sum.ts'

/** What one body has to do with a difference. */
export interface ResidualPart {
  readonly id: string
  readonly name: string
  readonly value: CellValue
  /** What its cell would have to be for the sum to hold. */
  readonly implied: CellFigure
  /** The difference is just this body's figure: it seems not to have been added, or added twice. */
  readonly suspect?: 'left_out' | 'counted_twice'
}

interface Difference {
  /** What the reports add up to. */
  readonly expected: CellFigure
  /** What the supervising body's report says. */
  readonly actual: CellFigure
  /** actual − expected */
  readonly difference: CellFigure
  readonly parts: readonly ResidualPart[]
  readonly additivity: Additivity
  readonly care: AdditionCare
}

/** Every code of a finding about a roll-up and its parameters. */
export interface RollUpParams {
  roll_up_missing: { readonly name: string }
  roll_up_edition: { readonly name: string; readonly edition: string; readonly expected: string }
  roll_up_year: { readonly name: string; readonly year: number; readonly expected: number }
  /** `via`: names of the roll-ups that hold the body as well; empty when it is listed twice. */
  roll_up_duplicate: { readonly name: string; readonly via: readonly string[] }
  roll_up_stale: { readonly name: string; readonly change: 'changed' | 'added' | 'removed' }
  roll_up_blank: { readonly name: string; readonly count: number }
  roll_up_unit: { readonly names: readonly string[] }
  roll_up_too_large: Record<never, never>
  roll_up_sum: Difference
  /** `missing`: how many reports are not in the sum. */
  roll_up_sum_incomplete: Difference & { readonly missing: number }
}

export type RollUpCode = keyof RollUpParams

/** What a roll-up rule found, before it is put into words. */
export type RollUpDraft = {
  [Code in RollUpCode]: {
    readonly instance: string
    readonly code: Code
    readonly params: RollUpParams[Code]
    readonly cells: readonly CellAddress[]
    /** Ids of the bodies it is about. */
    readonly members: readonly string[]
    /** Where it differs from the rule's own. */
    readonly severity?: Severity
  }
}[RollUpCode]

/** A rule that does not hold on a roll-up. It concerns the roll-up alone: no body's own report is blocked by it. */
export interface RollUpFinding {
  readonly rule: string
  readonly instance: string
  readonly severity: Severity
  /** Whether a recorded reason may override it where it is an error. */
  readonly overridable: boolean
  readonly code: RollUpCode
  readonly params: RollUpParams[RollUpCode]
  readonly cells: readonly CellAddress[]
  readonly members: readonly string[]
  readonly message: string
  readonly basis: string
}
