import { createSimilarityIndex, normalise, type Sketch, sketchText } from '../../packages/core/src/index.ts'
import { inventProse, rewrite, seeded } from '../../packages/core/tests/support/prose.ts'
import { type BenchResult, compare, median, percentile } from './harness.ts'

const base = 0x01000193
const window = 4
const leaving = Math.imul(Math.imul(base, base), Math.imul(base, base))

/** The baseline: the rolling hash of every run of four units and nothing done with it. */
function rollingHashes(units: Uint16Array): number {
  let hash = 0
  let all = 0
  for (let i = 0; i < units.length; i++) {
    const out = i >= window ? units[i - window]! : 0
    hash = (Math.imul(hash, base) + units[i]! - Math.imul(out, leaving)) | 0
    all ^= hash
  }
  return all
}

/** The same from the raw text. */
function rollingHashesOf(text: string): number {
  let hash = 0
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const out = i >= window ? text.charCodeAt(i - window) : 0
    hash = (Math.imul(hash, base) + text.charCodeAt(i) - Math.imul(out, leaving)) | 0
    all ^= hash
  }
  return all
}

const indexed = 200_000

/** Sketches like those of unrelated texts, one in twenty a near-copy of an earlier one: 90 % of its numbers the same. */
function inventSketches(count: number): Sketch[] {
  const random = seeded(7)
  const sketches: Sketch[] = []
  for (let i = 0; i < count; i++) {
    const isCopy = i > 0 && i % 20 === 0
    const sketch = isCopy ? sketches[Math.floor(random() * i)]!.slice() : new Uint16Array(128)
    for (let bin = 0; bin < 128; bin++) if (!isCopy || random() < 0.1) sketch[bin] = random() * 65_536
    sketches.push(sketch)
  }
  return sketches
}

function benchIndex(): BenchResult[] {
  const sketches = inventSketches(indexed)
  const build = (): ReturnType<typeof createSimilarityIndex> => {
    const index = createSimilarityIndex({ capacity: indexed })
    sketches.forEach((sketch, i) => {
      index.add(String(i), sketch)
    })
    return index
  }
  const builds = Array.from({ length: 5 }, () => {
    const start = performance.now()
    build()
    return performance.now() - start
  })
  const index = build()
  const times: number[] = []
  let found = 0
  const queries = 2000
  for (let i = 0; i < queries; i++) {
    const start = performance.now()
    found += index.query(sketches[20 * i + 20]!, 0.8).length
    times.push(performance.now() - start)
  }
  console.log(
    `similarity index: ${indexed} sketches, ${(index.bytes / 2 ** 20).toFixed(0)} MiB, built in ${median(builds).toFixed(0)} ms; ` +
      `query median ${(median(times) * 1000).toFixed(1)} µs, 99th percentile ${(percentile(times, 0.99) * 1000).toFixed(1)} µs, ` +
      `${(found / queries).toFixed(2)} candidates`,
  )
  let next = 0
  const pick = (): Sketch => {
    next = (next + 7919) % indexed
    return sketches[next]!
  }
  const query = () => index.query(pick(), 0.8)
  /** Comparing with every sketch, as without an index. */
  const scan = () => {
    const sketch = pick()
    let close = 0
    for (const other of sketches) {
      let equal = 0
      for (let bin = 0; bin < 128; bin++) if (sketch[bin] === other[bin]) equal++
      if (equal >= 90) close++
    }
    return close
  }
  return [compare('similarity: query among 200,000, beside a full scan', query, scan, { unit: 'µs', rounds: 7 })]
}

/** Sketches of 3,000 characters beside plain rolling hashes of the same text, and the index of 200,000 sketches. */
export async function benchSimilarity(): Promise<BenchResult[]> {
  const texts = Array.from({ length: 50 }, (_, seed) => rewrite(inventProse(seed, 3000), 0.2, seed))
  const normal = texts.map(text => normalise(text))
  const options = { unit: 'µs', per: texts.length } as const
  const all =
    <T>(list: readonly T[], work: (item: T) => unknown) =>
    () => {
      let last: unknown
      for (const item of list) last = work(item)
      return last
    }
  return [
    compare(
      'similarity: sketch of a normalised text',
      all(normal, text => sketchText(text)),
      all(normal, ({ units }) => rollingHashes(units)),
      { ...options, goal: '≤ 3' },
    ),
    compare(
      'similarity: sketch from the raw text',
      all(texts, text => sketchText(normalise(text))),
      all(texts, rollingHashesOf),
      options,
    ),
    ...benchIndex(),
  ]
}
