import { readFileSync } from 'node:fs'
import { parseReport, type Report } from '@gouji/core'

/** A complete report of an invented body, to begin with. */
export function sampleReport(): Report {
  const result = parseReport(JSON.parse(readFileSync(new URL('./sample-report.json', import.meta.url), 'utf8')))
  if (!result.ok) throw new Error(`the sample is no report: ${JSON.stringify(result.problems[0])}`)
  return result.report
}
