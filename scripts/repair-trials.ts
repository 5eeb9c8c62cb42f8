import { proposeRepairs, type Repair, type Report } from '@gouji/core'
import { percentile } from './bench/harness.ts'
import { anyReport, type Injected, injectSlips, injectSwap, type Random, seeded } from './repair-cases.ts'

const trials = 1000
const seed = 1

/** What is put into 表三, and what is wanted: the share of first proposals, or of all, that restore the truth. */
interface Experiment {
  readonly name: string
  inject(report: Report, random: Random): Injected | undefined
  readonly goal?: { readonly of: 'first' | 'among'; readonly share: number }
}

function wrongCells(count: number): string {
  return count === 1 ? 'one wrong cell' : `${count} wrong cells`
}

const goals = [0.995, 0.99, 0.98]
const experiments: readonly Experiment[] = [
  ...goals.map(
    (share, i): Experiment => ({
      name: `${wrongCells(i + 1)}, any of 表三`,
      inject: (report, random) => injectSlips(report, i + 1, random),
      goal: { of: 'first', share },
    }),
  ),
  { name: 'two neighbours exchanged', inject: injectSwap, goal: { of: 'among', share: 1 } },
  ...[1, 2, 3].map(
    (count): Experiment => ({
      name: `${wrongCells(count)}, another number`,
      inject: (report, random) => injectSlips(report, count, random, () => true, ['another number']),
    }),
  ),
  ...[1, 2, 3].map(
    (count): Experiment => ({
      name: `${wrongCells(count)} among those above 0`,
      inject: (report, random) => injectSlips(report, count, random, value => value > 0),
    }),
  ),
]

function restores({ edits }: Repair, truth: Injected['truth']): boolean {
  return edits.length === truth.size && edits.every(({ cell, to }) => truth.get(cell) === to)
}

function percent(count: number): string {
  return `${((100 * count) / trials).toFixed(1)} %`
}

function run({ name, inject, goal }: Experiment): boolean {
  const random = seeded(seed)
  const times: number[] = []
  let first = 0
  let among = 0
  let several = 0
  while (times.length < trials) {
    const injected = inject(anyReport(random), random)
    if (!injected) continue
    const start = performance.now()
    const repairs = proposeRepairs(injected.report)
    times.push(performance.now() - start)
    if (repairs[0] && restores(repairs[0], injected.truth)) first++
    if (repairs.some(repair => restores(repair, injected.truth))) among++
    if (repairs.length > 1) several++
  }
  const time = [0.5, 0.99].map(share => percentile(times, share))
  const isMet = !goal || ((goal.of === 'first' ? first : among) >= goal.share * trials && time[0]! < 1 && time[1]! < 20)
  const wanted = goal ? `; goal ${goal.of} >= ${percent(goal.share * trials)}: ${isMet ? 'met' : 'MISSED'}` : ''
  console.log(
    `${name}: first ${percent(first)}, among ${percent(among)}, more than one explanation ${percent(several)}, ` +
      `median ${time[0]!.toFixed(3)} ms, 99th percentile ${time[1]!.toFixed(2)} ms${wanted}`,
  )
  return isMet
}

/** Puts errors into balanced reports and prints how often the repair gives the true figures back, and how fast. */
console.log(`${trials} trials each, seed ${seed}; goals for time: median < 1 ms, 99th percentile < 20 ms`)
const met = experiments.map(run)
process.exitCode = met.every(Boolean) ? 0 : 1
