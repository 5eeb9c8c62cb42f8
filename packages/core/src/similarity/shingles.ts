import type { NormalText } from './normalise.ts'
import { shingleSize } from './sketch.ts'

/** The distinct shingles of a text; a text shorter than one is a single shingle. */
export function shinglesOf({ units }: Pick<NormalText, 'units'>): ReadonlySet<string> {
  const shingles = new Set<string>()
  const last = Math.max(0, units.length - shingleSize)
  for (let i = 0; units.length > 0 && i <= last; i++) {
    shingles.add(String.fromCharCode(...units.subarray(i, i + shingleSize)))
  }
  return shingles
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const shingle of a) if (b.has(shingle)) count++
  return count
}

/** |a ∩ b| / |a ∪ b|, exact; 0 when both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b)
  const union = a.size + b.size - common
  return union === 0 ? 0 : common / union
}

/** How much of `a` is in `b`: |a ∩ b| / |a|, exact; 0 when `a` is empty. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : shared(a, b) / a.size
}
