import type { BenchResult } from './harness.ts'
import { benchHttp } from './http.ts'
import { benchNdjson } from './ndjson.ts'
import { benchProse } from './prose.ts'
import { benchRelations } from './relations.ts'
import { benchRepair } from './repair.ts'
import { benchSimilarity } from './similarity.ts'

type Suite = () => BenchResult[] | Promise<BenchResult[]>

const suites: Record<string, Suite> = {
  relations: benchRelations,
  ndjson: benchNdjson,
  http: benchHttp,
  prose: benchProse,
  repair: benchRepair,
  similarity: benchSimilarity,
}

function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

function showRatio(ratio: number): string {
  return ratio >= 0.1 ? ratio.toFixed(2) : ratio.toPrecision(2)
}

/** Prints, per job, our time, the baseline of the same run and their ratio. `npm run bench -- NAME` runs one suite. */
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !Object.hasOwn(suites, name))
if (unknown.length > 0) throw new Error(`no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`)
for (const [name, suite] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  for (const { job, ours, baseline, ratio, unit, goal } of await suite()) {
    const figures = `ours ${show(ours)} ${unit}, baseline ${show(baseline)} ${unit}, ratio ${showRatio(ratio)}`
    console.log(`  ${job}: ${figures}${goal === undefined ? '' : ` (goal ${goal})`}`)
  }
}
