import { parseReport } from '@gouji/core'
import { type ReadOptions, type ReadResult, refuse } from '../result.ts'

/** Reads a report's own JSON. It is taken as it stands or refused, never mended. */
export function readJson(text: string, options: ReadOptions = {}): ReadResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse(
      [{ code: 'not_json', params: { detail: error instanceof Error ? error.message : String(error) } }],
      options,
    )
  }
  const result = parseReport(value)
  if (result.ok) return { ok: true, report: result.report, notes: [] }
  const { edition } = Object(value) as { edition?: unknown }
  return refuse(
    result.problems.map(problem => ({ code: 'report_invalid', params: { edition: String(edition), problem } })),
    options,
  )
}
