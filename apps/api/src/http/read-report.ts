import {
  cellAtPointer,
  describeProblem,
  findEdition,
  type Locale,
  type Problem,
  parseReport,
  type Report,
} from '@gouji/core'
import { type ApiProblem, type ProblemPlace, problem } from './problem.ts'

function editionOf(value: unknown) {
  const id = (value as { edition?: unknown } | null | undefined)?.edition
  return typeof id === 'string' ? findEdition(id) : undefined
}

function placesOf(value: unknown, problems: readonly Problem[], pointer: string, locale: Locale): ProblemPlace[] {
  const edition = editionOf(value)
  return problems.map(found => {
    const cell = cellAtPointer(found.path)
    return {
      pointer: `${pointer}${found.path}`,
      code: found.code,
      message: describeProblem(found, edition, locale),
      ...(cell !== undefined && edition?.slots.has(cell) && { cell }),
    }
  })
}

export function notAReport(places: readonly ProblemPlace[]): ApiProblem {
  return problem('not-a-report', { first: places[0]?.message ?? '', count: places.length }, { problems: places })
}

/**
 * A JSON value as a report.
 * @param pointer where the value stands in what was sent, as a JSON Pointer
 * @throws ApiProblem `not-a-report`, with every place that is wrong
 */
export function readReport(value: unknown, locale: Locale, pointer = ''): Report {
  const result = parseReport(value)
  if (result.ok) return result.report
  throw notAReport(placesOf(value, result.problems, pointer, locale))
}

/** What is to be judged: a report, alone or beside the one of the year before. */
export interface ReportPair {
  readonly report: Report
  readonly previous: Report | undefined
}

function isPair(value: unknown): value is { report: unknown; previous?: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'report')
}

/** @throws ApiProblem `not-a-report`, `not-last-year` */
export function readReportPair(value: unknown, locale: Locale): ReportPair {
  if (!isPair(value)) return { report: readReport(value, locale), previous: undefined }
  const unknown = Object.keys(value).find(key => key !== 'report' && key !== 'previous')
  if (unknown !== undefined) {
    const found: Problem = { path: `/${unknown}`, code: 'unknown_key', params: { key: unknown } }
    throw notAReport(placesOf(value, [found], '', locale))
  }
  const report = readReport(value.report, locale, '/report')
  if (value.previous === undefined || value.previous === null) return { report, previous: undefined }
  const previous = readReport(value.previous, locale, '/previous')
  const expected = report.year - 1
  if (previous.year !== expected) throw problem('not-last-year', { found: previous.year, expected })
  return { report, previous }
}
