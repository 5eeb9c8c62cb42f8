import { describe, expect, it } from 'vitest'
import type { Claim, ClaimList } from '../prose/claim.ts'
import { listMismatch } from './prose-list-sum.ts'

function claim(value: number, approximate = false): Claim {
  const place = { section: 'overview', block: 0, item: 0, start: 0, end: 0, text: '', from: 0, to: 0 } as const
  const meaning = { subject: undefined, targets: [], about: undefined, year: 0 }
  const doubts = { approximate, elsewhere: false, live: false, weak: false }
  return { ...place, ...meaning, ...doubts, kind: 'count', value, unit: '件', decimals: 0 }
}

interface List extends Partial<Pick<ClaimList, 'opened' | 'far' | 'cut'>> {
  readonly total?: number | Claim
  readonly earlier?: readonly number[]
  readonly parts: readonly (number | Claim)[]
}

/** The list whose total is 20 unless it is given. */
function check({ total = 20, earlier = [], parts, opened = 'word', far = false, cut = false }: List) {
  const claims = [total, ...earlier, ...parts].map(item => (typeof item === 'number' ? claim(item) : item))
  const heads = Object.freeze(earlier.map((_, i) => i + 1))
  const found = listMismatch(
    { head: 0, heads, parts: parts.map((_, i) => 1 + earlier.length + i), opened, far, cut },
    claims,
  )
  return found && `${found.severity} ${found.code} ${found.found}/${found.stated}`
}

describe('listMismatch', () => {
  it('is content when the parts add up, also when something else follows them', () => {
    expect(check({ parts: [12, 8] })).toBeNull()
    expect(check({ parts: [20] })).toBeNull()
    expect(check({ parts: [12, 8, 133] })).toBeNull()
  })

  it('does not take the first part for the whole list', () => {
    expect(check({ parts: [20, 5] })).toBe('warning list_exceeds 25/20')
  })

  it('is content when the parts add up to earlier numbers, each or the last ones together', () => {
    expect(check({ total: 46, earlier: [28], parts: [20, 8] })).toBeNull()
    expect(check({ total: 46, earlier: [28], parts: [30, 44] })).toBeNull()
    expect(check({ total: 46, earlier: [10, 28], parts: [30, 44] })).toBeNull()
    expect(check({ total: 46, earlier: [10, 28], parts: [40, 44] })).toBeNull()
    expect(check({ total: 46, earlier: [10, 28], parts: [30, 26] })).toBe('warning list_exceeds 56/46')
  })

  it('is sure of parts that exceed their total only where a word opens several exact ones beside it', () => {
    expect(check({ parts: [12, 9] })).toBe('warning list_exceeds 21/20')
    expect(check({ parts: [12, 9], opened: 'bracket' })).toBe('info list_exceeds 21/20')
    expect(check({ parts: [12, 9], far: true })).toBe('info list_exceeds 21/20')
    expect(check({ parts: [12, claim(9, true)] })).toBe('info list_exceeds 21/20')
    expect(check({ parts: [21] })).toBe('info list_exceeds 21/20')
  })

  it('lets parts exceed a rough total, or one no list was opened for', () => {
    expect(check({ total: claim(20, true), parts: [12, 9] })).toBeNull()
    expect(check({ parts: [12, 9], opened: 'plain' })).toBeNull()
  })

  it('notes parts that fall short of their total, down to half of it', () => {
    expect(check({ parts: [10, 9] })).toBe('info list_short 19/20')
    expect(check({ parts: [10, 9], opened: 'plain' })).toBe('info list_short 19/20')
    expect(check({ parts: [6, 4] })).toBe('info list_short 10/20')
    expect(check({ parts: [6, 3] })).toBeNull()
  })

  it('lets parts fall short that are rough, cut short or only one, or of a rough total', () => {
    expect(check({ parts: [10, claim(9, true)] })).toBeNull()
    expect(check({ parts: [claim(10, true), 9] })).toBeNull()
    expect(check({ parts: [10, 9], cut: true })).toBeNull()
    expect(check({ parts: [19] })).toBeNull()
    expect(check({ total: claim(20, true), parts: [10, 9] })).toBeNull()
  })
})
