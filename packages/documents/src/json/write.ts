import type { Report } from '@gouji/core'

/** The report as JSON, indented, with a line end at the end. */
export function writeJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
