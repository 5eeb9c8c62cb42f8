import type { RuleId } from '../../packages/core/src/rules/index.ts'
import { type Edits, pointerOf } from '../../packages/core/tests/support/edits.ts'

/**
 * `pass`: the rule finds nothing. `fail`: it finds something. `blank`: something it needs is blank, so that it either
 * says nothing, because it cannot be told, or says that it is blank.
 */
export type CaseKind = 'pass' | 'fail' | 'blank'

/** A case written by hand; what is found is computed, and must be about the instances named here. */
export interface VectorCase {
  /** A fact, in a sentence. */
  readonly name: string
  readonly kind: CaseKind
  /** Base report; cn-2021 when not given. */
  readonly base?: string
  /** Changes to the base, by cell address or JSON Pointer. */
  readonly set?: Edits
  /** Changes to the report of the year before; without them a case of a rule that needs it has the base's as it is. */
  readonly previous?: Edits
  /** Instances found, in order; none when not given. */
  readonly finds?: readonly string[]
}

export type VectorCases = Partial<Record<RuleId, readonly VectorCase[]>>

/** Cell addresses become pointers; pointers stay. */
export function toPointers(edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).map(([key, value]) => [key.startsWith('/') ? key : pointerOf(key), value]),
  )
}

export function paragraphs(...texts: string[]): unknown[] {
  return texts.map(text => ({ kind: 'paragraph', text }))
}

/** The narrative of one section, replaced. */
export function narrative(section: string, ...texts: string[]): Edits {
  return { [`/sections/${section}/narrative`]: paragraphs(...texts) }
}
