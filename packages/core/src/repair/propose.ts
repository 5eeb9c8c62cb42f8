import { type CheckOptions, settingsOf } from '../check/options.ts'
import type { Report } from '../model/report.ts'
import type { Repair } from './repair.ts'
import { searchRepairs } from './search.ts'

/**
 * All smallest sets of cell edits after which the table relations of a report hold, most plausible first, then the
 * blanks that have one possible figure. Nothing is proposed where more than three cells of one table must be wrong;
 * `judge` says which relations those are. The report must be valid JSON of its edition.
 */
export function proposeRepairs(report: Report, options: CheckOptions = {}): readonly Repair[] {
  return searchRepairs(report, settingsOf(report, options)).repairs
}
