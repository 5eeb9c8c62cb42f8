import { readFileSync } from 'node:fs'
import { parseReport } from '../../src/model/parse.ts'
import type { Report } from '../../src/model/report.ts'

/** Complete reports on which no rule finds anything, each with the report of the year before. */
export interface Sample {
  readonly report: Report
  readonly previous: Report
}

/** One of the base reports that are published with the test vectors. */
export function readBase(name: string): Report {
  const url = new URL(`../../../vectors/bases/${name}.json`, import.meta.url)
  const result = parseReport(JSON.parse(readFileSync(url, 'utf8')))
  if (!result.ok) throw new Error(`${name}.json is no report: ${JSON.stringify(result.problems)}`)
  return result.report
}

export const samples: readonly Sample[] = ['cn-2021', 'cn-2019'].map(id => ({
  report: readBase(id),
  previous: readBase(`${id}-previous`),
}))
