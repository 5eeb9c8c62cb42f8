import { readFileSync } from 'node:fs'
import { parseReport, type Report } from '@gouji/core'
import type { Store } from '../store/store.ts'

/** A complete report of an invented body, to begin with. */
export function sampleReport(): Report {
  const result = parseReport(JSON.parse(readFileSync(new URL('./sample-report.json', import.meta.url), 'utf8')))
  if (!result.ok) throw new Error(`the sample is no report: ${JSON.stringify(result.problems[0])}`)
  return result.report
}

/** Puts the sample into an empty store and publishes it. */
export async function addSample(store: Store): Promise<void> {
  const { items } = await store.list({ limit: 1 })
  if (items.length > 0) return
  const { id, version } = await store.create(sampleReport())
  await store.publish(id, version)
}
