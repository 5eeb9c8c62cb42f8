import type { NormalText } from './normalise.ts'

/** Units in a shingle: four characters tell Chinese prose apart and survive small edits. */
export const shingleSize = 4
/** Bins of a sketch. The estimate's standard error is √(J(1−J)/128), at most 0.045. */
export const sketchSize = 128

/** 128 numbers of 16 bits that stand for a text: the share of equal ones estimates the Jaccard index of its shingles. */
export type Sketch = Uint16Array

// Fixed for good, since stored sketches compare only with sketches made alike. 0x01000193 is the multiplier of the
// 32-bit FNV hash, the other one is from the finalising step of MurmurHash3.
const base = 0x01000193
const mixing = 0x85ebca6b
const binShift = 32 - Math.log2(sketchSize)
/** What is left of a hash under the bits that choose the bin. */
const restMask = 2 ** binShift - 1
const nothing = 2 ** 31 - 1

function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), mixing)
}

/** `base` to the power of the shingle size: what the unit that leaves the window weighs. */
const leaving = Array.from({ length: shingleSize }).reduce<number>(power => Math.imul(power, base), 1)

/**
 * One-permutation minhash: each shingle falls into one of 128 bins by the top bits of its hash and the smallest hash of
 * a bin is kept, so that a shingle costs one hash and not 128. A bin left empty by a short text takes the number of
 * another that its own fixed sequence of tries points to, the same for every text (optimal densification).
 * `null` for a text with nothing in it to compare.
 */
export function sketchText({ units }: Pick<NormalText, 'units'>): Sketch | null {
  if (units.length === 0) return null
  const least = new Int32Array(sketchSize).fill(nothing)
  const window = Math.min(shingleSize, units.length)
  let hash = 0
  for (let i = 0; i < window - 1; i++) hash = Math.imul(hash, base) + units[i]!
  for (let i = window - 1; i < units.length; i++) {
    const out = i >= shingleSize ? units[i - shingleSize]! : 0
    hash = (Math.imul(hash, base) + units[i]! - Math.imul(out, leaving)) | 0
    const mixed = mix(hash)
    const bin = mixed >>> binShift
    const rest = mixed & restMask
    if (rest < least[bin]!) least[bin] = rest
  }
  const sketch = new Uint16Array(sketchSize)
  for (let bin = 0; bin < sketchSize; bin++) {
    let from = bin
    for (let attempt = 1; least[from] === nothing; attempt++) from = mix(Math.imul(attempt, base) + bin) >>> binShift
    sketch[bin] = least[from]!
  }
  return sketch
}

/** Estimates the Jaccard index of two texts' shingles from their sketches. */
export function estimateSimilarity(a: Sketch, b: Sketch): number {
  let equal = 0
  for (let bin = 0; bin < sketchSize; bin++) if (a[bin] === b[bin]) equal++
  return equal / sketchSize
}
