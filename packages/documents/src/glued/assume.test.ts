import { editions } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { assumeRows } from './assume.ts'
import { claimsIn } from './claims.ts'
import { decideRows } from './decide.ts'

const [newer, older] = editions

/** Readings of rows of 表二 by what is usual; rows that stay open are left out. */
function assumed(
  edition: typeof newer | typeof older,
  given: Record<string, string>,
  prose = '',
): Record<string, string> {
  const { cells } = edition.tables.disclosure
  const rows = Object.entries(given).map(([row, text]) => ({
    cells: cells.filter(cell => cell.row === row),
    run: { text, breaks: [] },
  }))
  const assumptions = assumeRows(
    decideRows(rows, () => undefined, edition.relations),
    claimsIn(prose, cells),
  )
  return Object.fromEntries(assumptions.map(({ decision, split }) => [decision.row.cells[0]!.row, split.join(' ')]))
}

describe('assumeRows', () => {
  it.each([
    ['2025', '2 0 25'],
    ['5066', '5 0 66'],
    ['6051', '6 0 51'],
  ])('reads a stock of %s as the only split that leaves an opening stock', (text, reading) => {
    expect(assumed(newer, { normativeDocs: text })).toEqual({ normativeDocs: reading })
  })

  it.each(['1173', '24432', '2135'])('leaves a stock of %s open, where several splits are usual', text => {
    expect(assumed(newer, { normativeDocs: text })).toEqual({})
  })

  it('follows a figure that the prose gives for the cell', () => {
    const prose = '集中公开现行有效行政规范性文件698件，更新本年度制发的规范性文件88件。'
    expect(assumed(newer, { normativeDocs: '8855698' }, prose)).toEqual({ normativeDocs: '88 55 698' })
  })

  it('reads unchanged lists where every row can be one', () => {
    const given = { licensing: '3960181', penalty: '26480430', coercion: '126025', fees: '350' }
    expect(assumed(older, given)).toEqual({
      licensing: '396 0 181',
      penalty: '2648 0 430',
      coercion: '126 0 25',
      fees: '35 0',
    })
  })

  it('leaves changes open where nothing tells their size', () => {
    expect(assumed(older, { licensing: '20180', penalty: '8814314', coercion: '7114' })).toEqual({})
  })

  it('reads what was made and disclosed alike', () => {
    expect(assumed(older, { normativeDocs: '898989' })).toEqual({ normativeDocs: '89 89 89' })
  })

  it('reads purchases whose worth is possible, and leaves them open where several are', () => {
    expect(assumed(older, { procurement: '82059.2090万元' })).toEqual({ procurement: '8 2059.2090万元' })
    expect(assumed(older, { procurement: '547.9659万元' })).toEqual({})
    expect(assumed(older, { procurement: '263042532' })).toEqual({})
  })
})
