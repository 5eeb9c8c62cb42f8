import { editions } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import type { GluedRow } from './candidates.ts'
import { decideRows } from './decide.ts'

const { relations, tables } = editions[1]
const rows = [...new Set(tables.requests.cells.map(cell => cell.row))]

function glued(row: string, text: string): GluedRow {
  return { cells: tables.requests.cells.filter(cell => cell.row === row), run: { text, breaks: [] } }
}

/** All rows 0 but those given. */
function table(given: Record<string, string>): GluedRow[] {
  return rows.map(row => glued(row, given[row] ?? '0000000'))
}

function decision(given: Record<string, string>, row: string) {
  const decided = decideRows(table(given), () => undefined, relations)
  const found = decided.find(one => one.row.cells[0]!.row === row)!
  return [found.kind, found.texts.map(text => text ?? '?').join(' ')]
}

describe('decideRows', () => {
  it('lets the columns decide where a row has two splits', () => {
    const given = { newRequests: '110000011', granted: '5000005', partlyGranted: '6000006', resultTotal: '110000011' }
    expect(decision(given, 'newRequests')).toEqual(['decided', '11 0 0 0 0 0 11'])
    expect(decision(given, 'granted')).toEqual(['only', '5 0 0 0 0 0 5'])
  })

  it('leaves blank only the cells in which the remaining splits differ', () => {
    const given = { newRequests: '110000011', granted: '110000011', resultTotal: '110000011' }
    expect(decision(given, 'granted')).toEqual(['undecided', '? ? 0 0 0 0 11'])
  })

  it('keeps a total that is wrong as printed when the columns agree on one split', () => {
    const given = { newRequests: '190000019', granted: '110000011', partlyGranted: '8100008', resultTotal: '191000019' }
    expect(decision(given, 'partlyGranted')).toEqual(['only', '8 1 0 0 0 0 8'])
    expect(decision(given, 'resultTotal')[1]).toBe('19 1 0 0 0 0 19')
  })

  it('doubts a long row whose columns do not add up', () => {
    const given = { newRequests: '200000020', granted: '6000006', resultTotal: '200000020' }
    const decided = decideRows(table(given), () => undefined, relations)
    expect(decided.filter(one => one.doubtful).map(one => one.row.cells[0]!.row)).toEqual(['resultTotal'])
  })

  it('gives up on a run with too many splits', () => {
    expect(decision({ granted: '1234567891234567891234567899' }, 'granted')[0]).toBe('unbounded')
  })

  it('finds no split where there is none', () => {
    expect(decision({ granted: '0000' }, 'granted')[0]).toBe('impossible')
  })
})
