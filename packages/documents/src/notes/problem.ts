import type { Problem } from '@gouji/core'

/** Why a file could not be read at all, by code. */
export interface ReadProblemParams {
  empty_file: Record<string, never>
  too_large: { megabytes: number; limit: number }
  too_long: { characters: number; limit: number }
  too_complex: Record<string, never>
  unknown_encoding: { tried: string }
  mojibake: { sample: string }
  characters_lost: { sample: string }
  unsupported_format: { format: string }
  not_json: { detail: string }
  report_invalid: { edition: string; problem: Problem }
  not_a_report: Record<string, never>
}

export type ReadProblemCode = keyof ReadProblemParams

export type ReadProblemDraft = {
  [Code in ReadProblemCode]: { readonly code: Code; readonly params: ReadProblemParams[Code] }
}[ReadProblemCode]

/** A problem with its sentence: what was found, what was expected, what to do. */
export type ReadProblem = ReadProblemDraft & { readonly message: string }
