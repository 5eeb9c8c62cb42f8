import { describe, expect, it } from 'vitest'
import { flatten, type SourceCell } from './flatten.ts'

function cell(text: string, colspan = 1, rowspan = 1): SourceCell {
  return { text, colspan, rowspan }
}

describe('flatten', () => {
  it('moves cells past those that reach down from above', () => {
    const { rows, width } = flatten([
      [cell('甲', 1, 2), cell('乙', 2)],
      [cell('丙'), cell('丁')],
    ])
    expect(rows[1]!.map(({ text, column }) => [text, column])).toEqual([
      ['丙', 1],
      ['丁', 2],
    ])
    expect(width).toBe(3)
  })

  it('cuts spans beyond the table', () => {
    const { rows, width } = flatten([[cell('甲', 1e9, 1e9)], [cell('乙')]])
    expect([rows[0]![0]!.colspan, rows[0]![0]!.rowspan, width]).toEqual([200, 2, 201])
  })

  it.each([0, -3, Number.NaN])('takes a span of %d for 1', span => {
    expect(flatten([[cell('甲', span, span)]]).rows[0]![0]).toMatchObject({ colspan: 1, rowspan: 1 })
  })
})
