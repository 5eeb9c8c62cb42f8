import { describe, expect, it } from 'vitest'
import { inventProse, rewrite } from '../../tests/support/prose.ts'
import { normalise } from './normalise.ts'
import { containment, jaccard, shinglesOf } from './shingles.ts'
import { estimateSimilarity, sketchSize, sketchText } from './sketch.ts'

function compare(a: string, b: string): { exact: number; estimate: number } {
  const [x, y] = [normalise(a), normalise(b)]
  return {
    exact: jaccard(shinglesOf(x), shinglesOf(y)),
    estimate: estimateSimilarity(sketchText(x)!, sketchText(y)!),
  }
}

describe('sketches', () => {
  it.each([0.1, 0.3, 0.6])('estimate copies with %d of their sentences replaced within 0.06 on average', share => {
    for (const length of [200, 800, 2000]) {
      let error = 0
      let bias = 0
      for (let seed = 0; seed < 60; seed++) {
        const text = inventProse(seed, length)
        const { exact, estimate } = compare(text, rewrite(text, share, 1000 + seed))
        error += Math.abs(estimate - exact) / 60
        bias += (estimate - exact) / 60
      }
      expect(error).toBeLessThan(0.06)
      expect(Math.abs(bias)).toBeLessThan(0.02)
    }
  })

  it('keep unrelated texts of the genre below a half', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { exact, estimate } = compare(inventProse(seed, 800), inventProse(seed + 5000, 800))
      expect(exact).toBeLessThan(0.5)
      expect(estimate).toBeLessThan(0.5)
    }
  })

  it('are equal for texts that differ only in numbers, spaces and punctuation', () => {
    const text = inventProse(1, 500)
    const { exact, estimate } = compare(text, text.replace(/\d+/g, '８8').replace(/。/g, ' ；\n'))
    expect([exact, estimate]).toEqual([1, 1])
  })

  it('compare texts shorter than a shingle as wholes', () => {
    expect(compare('公开', '公开')).toEqual({ exact: 1, estimate: 1 })
    expect(compare('公开', '申请')).toEqual({ exact: 0, estimate: 0 })
  })

  it('tell nothing of an empty text', () => {
    expect(sketchText(normalise(' 。'))).toBeNull()
    expect(jaccard(shinglesOf(normalise('')), shinglesOf(normalise('')))).toBe(0)
    expect(containment(shinglesOf(normalise('')), shinglesOf(normalise('公开')))).toBe(0)
  })

  it('stay the same over time, so that stored ones can be compared', () => {
    const sketch = sketchText(normalise('本年度主动公开政府信息，及时答复申请，未收取费用。'))!
    expect(sketch).toHaveLength(sketchSize)
    expect([...sketch.subarray(0, 6)]).toMatchInlineSnapshot(`
      [
        62041,
        58851,
        20908,
        24461,
        55676,
        25121,
      ]
    `)
  })
})

describe('shingles', () => {
  it('are the distinct runs of four', () => {
    expect([...shinglesOf(normalise('公开公开公开信'))]).toEqual(['公开公开', '开公开公', '开公开信'])
  })

  it('tell how much of one text is in another', () => {
    const [part, whole] = [shinglesOf(normalise('主动公开信息')), shinglesOf(normalise('依法主动公开信息并答复'))]
    expect(containment(part, whole)).toBe(1)
    expect(containment(whole, part)).toBe(3 / 8)
    expect(jaccard(part, whole)).toBe(3 / 8)
  })
})
