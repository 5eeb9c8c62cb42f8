import type { BenchResult } from './harness.ts'
import { benchRelations } from './relations.ts'

type Suite = () => BenchResult[] | Promise<BenchResult[]>

const suites: Record<string, Suite> = { relations: benchRelations }

function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** Prints, per job, our time, the baseline of the same run and their ratio. `npm run bench -- NAME` runs one suite. */
const wanted = process.argv.slice(2)
for (const [name, suite] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  for (const { job, ours, baseline, ratio, unit, goal } of await suite()) {
    const figures = `ours ${show(ours)} ${unit}, baseline ${show(baseline)} ${unit}, ratio ${ratio.toFixed(2)}`
    console.log(`  ${job}: ${figures}${goal === undefined ? '' : ` (goal ${goal})`}`)
  }
}
