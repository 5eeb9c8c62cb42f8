import { describe, expect, it } from 'vitest'
import { inventProse, rewrite } from '../../tests/support/prose.ts'
import { createSimilarityIndex } from './lsh-index.ts'
import { normalise } from './normalise.ts'
import { jaccard, shinglesOf } from './shingles.ts'
import { type Sketch, sketchText } from './sketch.ts'

function sketchOf(text: string): Sketch {
  return sketchText(normalise(text))!
}

describe('createSimilarityIndex', () => {
  it('finds at least 98 of 100 planted near-duplicates among 5,000 texts', () => {
    const index = createSimilarityIndex({ capacity: 5000 })
    const texts = Array.from({ length: 5000 }, (_, seed) => inventProse(seed, 400))
    texts.forEach((text, i) => {
      index.add(String(i), sketchOf(text))
    })
    let planted = 0
    let found = 0
    let candidates = 0
    for (let i = 0; i < 5000; i += 5) {
      const copy = rewrite(texts[i]!, 0.08, 90_000 + i)
      if (jaccard(shinglesOf(normalise(copy)), shinglesOf(normalise(texts[i]!))) < 0.8) continue
      planted++
      const answer = index.query(sketchOf(copy), 0.8)
      candidates += answer.length
      if (answer.some(({ id }) => id === String(i))) found++
    }
    expect(planted).toBeGreaterThan(500)
    expect(found / planted).toBeGreaterThanOrEqual(0.98)
    expect(candidates / planted).toBeLessThan(2)
  })

  it('lists the most similar first and equally similar ones as they came in', () => {
    const index = createSimilarityIndex({ capacity: 1 })
    const text = inventProse(1, 600)
    index.add('near', sketchOf(rewrite(text, 0.1, 4)))
    index.add('same', sketchOf(text))
    index.add('other', sketchOf(inventProse(2, 600)))
    index.add('same again', sketchOf(text))
    const found = index.query(sketchOf(text), 0.6)
    expect(found.map(({ id }) => id)).toEqual(['same', 'same again', 'near'])
    expect(found[0]!.estimate).toBe(1)
    expect(found[2]!.estimate).toBeLessThan(1)
    expect(index.query(sketchOf(text), 1).map(({ id }) => id)).toEqual(['same', 'same again'])
  })

  it('answers alike however much room it began with', () => {
    const small = createSimilarityIndex({ capacity: 0 })
    const large = createSimilarityIndex({ capacity: 4096 })
    const texts = Array.from({ length: 300 }, (_, seed) => inventProse(seed % 100, 200))
    texts.forEach((text, i) => {
      small.add(String(i), sketchOf(text))
      large.add(String(i), sketchOf(text))
    })
    expect(small.size).toBe(300)
    for (const text of texts.slice(0, 50)) {
      expect(small.query(sketchOf(text), 0.7)).toEqual(large.query(sketchOf(text), 0.7))
      expect(small.query(sketchOf(text), 0.9).length).toBeGreaterThanOrEqual(3)
    }
  })

  it('says how much memory its tables take', () => {
    expect(createSimilarityIndex({ capacity: 1024 }).bytes).toBe(1024 * (256 + 21 * 4 + 21 * 4 + 4))
  })

  it('finds nothing when it is empty', () => {
    expect(createSimilarityIndex().query(sketchOf('主动公开'), 0.1)).toEqual([])
  })

  it('refuses bands that do not fit a sketch', () => {
    for (const shape of [{ bands: 33, rows: 4 }, { bands: 0 }, { rows: 0 }]) {
      expect(() => createSimilarityIndex(shape)).toThrow(RangeError)
    }
    expect(createSimilarityIndex({ bands: 32, rows: 4 }).size).toBe(0)
  })
})
