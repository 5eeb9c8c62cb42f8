/** One measured job beside its baseline: medians over interleaved rounds, in `unit` per item. */
export interface BenchResult {
  readonly job: string
  readonly ours: number
  readonly baseline: number
  /** Median of the per-round ratios ours / baseline: below 1 ours is faster. */
  readonly ratio: number
  readonly unit: string
  readonly goal?: string
}

export interface CompareOptions {
  /** Interleaved rounds that count; 15 by default. */
  readonly rounds?: number
  /** Milliseconds of work a side and round, so that the clock's resolution does not matter; 20 by default. */
  readonly roundTime?: number
  /** Milliseconds of warm-up a side; 200 by default. */
  readonly warmUp?: number
  /** Unit of the figures; µs by default. */
  readonly unit?: 'ns' | 'µs' | 'ms' | 's'
  /** Items one call works through; the figures are per item. 1 by default. */
  readonly per?: number
  readonly goal?: string
}

const perMillisecond = { ns: 1e6, µs: 1e3, ms: 1, s: 1e-3 }

/** Keeps results observable, so that no engine may drop the work. */
const sink: { last: unknown } = { last: undefined }

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) throw new RangeError('the median of nothing')
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The `share`-th part of the values lies at or below the result: `percentile(times, 0.99)`. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) throw new RangeError('a percentile of nothing')
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!
}

/** Milliseconds that so many calls took. */
type Timer = (calls: number) => number | Promise<number>

/** A measurement that yields each time to its driver, which may have to wait for it, and is handed it back. */
type Steps<Result> = Generator<number | Promise<number>, Result, number>

/** Calls needed to fill `time` milliseconds, found while warming up for `warmUp` milliseconds. */
function* calibrate(timer: Timer, warmUp: number, time: number): Steps<number> {
  let calls = 1
  let spent = 0
  let last = yield timer(calls)
  spent += last
  while (spent < warmUp || last < time / 2) {
    if (last < time / 2) calls *= 2
    last = yield timer(calls)
    spent += last
  }
  return Math.max(1, Math.round((calls * time) / last))
}

function* measure(job: string, ours: Timer, baseline: Timer, options: CompareOptions): Steps<BenchResult> {
  const { rounds = 15, roundTime = 20, warmUp = 200, unit = 'µs', per = 1, goal } = options
  const ourCalls = yield* calibrate(ours, warmUp, roundTime)
  const baseCalls = yield* calibrate(baseline, warmUp, roundTime)
  const ourTimes: number[] = []
  const baseTimes: number[] = []
  const scale = perMillisecond[unit] / per
  for (let round = 0; round < rounds; round++) {
    // The order alternates, so that neither side always runs on the other's warm caches and garbage.
    const first = round % 2 === 0
    if (first) ourTimes.push(((yield ours(ourCalls)) * scale) / ourCalls)
    baseTimes.push(((yield baseline(baseCalls)) * scale) / baseCalls)
    if (!first) ourTimes.push(((yield ours(ourCalls)) * scale) / ourCalls)
  }
  const ratio = median(ourTimes.map((time, round) => time / baseTimes[round]!))
  const result: BenchResult = { job, ours: median(ourTimes), baseline: median(baseTimes), ratio, unit }
  return goal === undefined ? result : { ...result, goal }
}

function timer(work: () => unknown): (calls: number) => number {
  return calls => {
    const start = performance.now()
    for (let call = 0; call < calls; call++) sink.last = work()
    return performance.now() - start
  }
}

function asyncTimer(work: () => Promise<unknown>): (calls: number) => Promise<number> {
  return async calls => {
    const start = performance.now()
    for (let call = 0; call < calls; call++) sink.last = await work()
    return performance.now() - start
  }
}

/** Times two ways of doing the same work, one call after the other, in interleaved rounds. */
export function compare(
  job: string,
  ours: () => unknown,
  baseline: () => unknown,
  options: CompareOptions = {},
): BenchResult {
  const steps = measure(job, timer(ours), timer(baseline), options)
  let step = steps.next()
  while (!step.done) step = steps.next(step.value as number)
  return step.value
}

/** The same for work that returns a promise; calls run one after the other, never at once. */
export async function compareAsync(
  job: string,
  ours: () => Promise<unknown>,
  baseline: () => Promise<unknown>,
  options: CompareOptions = {},
): Promise<BenchResult> {
  const steps = measure(job, asyncTimer(ours), asyncTimer(baseline), options)
  let step = steps.next()
  while (!step.done) step = steps.next(await step.value)
  return step.value
}
