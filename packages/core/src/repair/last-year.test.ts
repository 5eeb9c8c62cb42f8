import { describe, expect, it } from 'vitest'
import { balancedTables, reportOf } from '../../tests/support/tables.ts'
import { editions } from '../editions/index.ts'
import { withCell } from '../model/report.ts'
import { lastYearOf } from './last-year.ts'

const report = reportOf(balancedTables[0]!)
const cell = 'requests.carriedIn.naturalPerson'
const carriedOut = 'requests.carriedOut.naturalPerson'

describe('lastYearOf', () => {
  it('says nothing without a report of last year', () => {
    expect(lastYearOf(editions[0], report, undefined)(cell, 0, 7)).toBe(0)
  })

  it('makes it costly to part with last year and cheap to agree with it anew', () => {
    const agrees = lastYearOf(editions[0], report, report)
    expect(agrees(cell, 0, 7)).toBeGreaterThan(0)
    const differs = lastYearOf(editions[0], report, withCell(report, carriedOut, 7))
    expect(differs(cell, 0, 7)).toBeLessThan(0)
    expect(differs(cell, 0, 6)).toBe(0)
  })

  it('says nothing of cells that last year knows nothing about, or leaves blank', () => {
    expect(lastYearOf(editions[0], report, report)('requests.granted.naturalPerson', 0, 7)).toBe(0)
    expect(lastYearOf(editions[0], report, withCell(report, carriedOut, null))(cell, 0, 7)).toBe(0)
  })
})
