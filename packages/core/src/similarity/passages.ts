import type { JoinedText, NormalText } from './normalise.ts'

/** A stretch of one text that is found again in the other, in units of the normalised texts. */
export interface Match {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
}

/** Shortest run of equal units that counts: shorter ones are the common stock of the genre (政府信息公开工作). */
const shortest = 10
/** Equal runs so close in both texts are one passage with a word changed. */
const gap = 6
/** Places of the other text that are tried for one beginning; bounds the work on text that repeats itself. */
const tries = 16

function hashAt(units: Uint16Array, at: number): number {
  let hash = 0
  for (let i = 0; i < shortest; i++) hash = (Math.imul(hash, 31) + units[at + i]!) | 0
  return hash
}

/** The stretches of `a` that are in `b`, each the longest at its place, from the beginning of `a` to its end. */
export function matchRuns({ units: a }: NormalText, { units: b }: NormalText): Match[] {
  const first = new Map<number, number>()
  const next = new Int32Array(b.length)
  for (let at = b.length - shortest; at >= 0; at--) {
    const hash = hashAt(b, at)
    next[at] = first.get(hash) ?? -1
    first.set(hash, at)
  }
  const runs: Match[] = []
  let expected = 0
  for (let at = 0; at <= a.length - shortest; ) {
    let place = 0
    let longest = 0
    let candidate = first.get(hashAt(a, at)) ?? -1
    for (let left = tries; candidate >= 0 && left > 0; left--) {
      let size = 0
      // No unit is 0, so that the ends of the texts stop it too.
      while (a[at + size] && a[at + size] === b[candidate + size]) size++
      // Of two equally long runs the one that goes on where the last ended: a copy keeps its order.
      if (size > longest || (size === longest && place < expected && candidate >= expected)) {
        longest = size
        place = candidate
      }
      candidate = next[candidate]!
    }
    if (longest < shortest) at++
    else {
      expected = place + longest
      runs.push({ a: at, aEnd: at + longest, b: place, bEnd: expected })
      at += longest
    }
  }
  return runs
}

function splitRun(run: Match, { firsts: inA }: JoinedText, { firsts: inB }: JoinedText): Match[] {
  const size = run.aEnd - run.a
  const cuts = [...inA.map(first => first - run.a), ...inB.map(first => first - run.b)]
  const ends = [...new Set([...cuts.filter(cut => cut > 0 && cut < size), size])].sort((x, y) => x - y)
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0
    return { a: run.a + start, aEnd: run.a + end, b: run.b + start, bEnd: run.b + end }
  })
}

/** Whether little and no beginning of a text lies between two runs. */
function isGap({ firsts }: JoinedText, from: number, to: number): boolean {
  return from <= to && to - from <= gap && !firsts.some(first => first >= from && first <= to)
}

/** Runs as passages to show: cut where a text begins, joined where they follow each other closely in both. */
export function toPassages(runs: readonly Match[], a: JoinedText, b: JoinedText): Match[] {
  const passages: Match[] = []
  for (const whole of runs) {
    for (const run of splitRun(whole, a, b)) {
      const last = passages[passages.length - 1]
      if (last && isGap(a, last.aEnd, run.a) && isGap(b, last.bEnd, run.b)) {
        passages[passages.length - 1] = { a: last.a, aEnd: run.aEnd, b: last.b, bEnd: run.bEnd }
      } else passages.push(run)
    }
  }
  return passages
}
