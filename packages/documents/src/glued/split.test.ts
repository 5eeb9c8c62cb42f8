import type { CellType } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { splitRun, type Total } from './split.ts'

const seven: CellType[] = Array(7).fill('count')
const rowTotal: Total[] = [{ at: 6, from: 0 }]

function split(
  text: string,
  types: CellType[],
  totals: Total[] = [],
  wrongTotals = 0,
  breaks: number[] = [],
): string[] {
  const options = { types, totals, wrongTotals, keepBreaks: breaks.length > 0 }
  return splitRun({ text, breaks }, options).splits.map(parts => parts.join(' '))
}

describe('splitRun', () => {
  it('finds the one split whose parts add up', () => {
    expect(split('640020470', seven, rowTotal)).toEqual(['64 0 0 2 0 4 70'])
  })

  it('finds both splits where two add up', () => {
    expect(split('110000011', seven, rowTotal)).toEqual(['1 10 0 0 0 0 11', '11 0 0 0 0 0 11'])
  })

  it('finds none where the printed total is wrong, unless it may be', () => {
    expect(split('8100008', seven, rowTotal)).toEqual([])
    expect(split('8100008', seven, rowTotal, 1)).toEqual(['8 1 0 0 0 0 8'])
  })

  it('reads changes with their sign', () => {
    expect(split('35-15', ['count', 'change'])).toEqual(['35 -15'])
    expect(split('88+19', ['count', 'change'])).toEqual(['88 +19'])
  })

  it('reads amounts with their unit', () => {
    expect(split('6251000元', ['count', 'money'])).toContain('6 251000元')
  })

  it('allows no leading zeros', () => {
    expect(split('2025', ['count', 'count', 'count'])).toEqual(['2 0 25', '20 2 5'])
  })

  it('keeps the blanks of the source as ends of figures', () => {
    expect(split('110000011', seven, rowTotal, 0, [2])).toEqual(['11 0 0 0 0 0 11'])
  })

  it('says when it stops before the end', () => {
    const options = { types: seven, totals: [], wrongTotals: 0, keepBreaks: false }
    expect(splitRun({ text: '123456789123456789123456789', breaks: [] }, options).complete).toBe(false)
  })
})
