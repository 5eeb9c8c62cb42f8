import { cellOf, findEdition, type Report } from '@gouji/core'
import type { ReadResult } from '../../src/index.ts'

/** Cells that were read wrong, or left blank though they have a figure, without a note that names them. */
export function silentFaults(result: ReadResult, truth: Report): string[] {
  if (!result.ok) return [`not read: ${result.problems.map(problem => problem.code).join()}`]
  if (result.report.edition !== truth.edition) return [`read as ${result.report.edition}`]
  const named = new Set(result.notes.flatMap(note => note.cells ?? []))
  return findEdition(truth.edition)!
    .cells.filter(({ address }) => cellOf(result.report, address) !== cellOf(truth, address) && !named.has(address))
    .map(({ address }) => `${address}: ${cellOf(truth, address)} read as ${cellOf(result.report, address)}`)
}
