import { describe, expect, it } from 'vitest'
import type { Edition } from '../editions/definition.ts'
import { editions } from '../editions/index.ts'
import { blankReport } from './blank.ts'
import { parseReport } from './parse.ts'
import { cellOf, withCell } from './report.ts'

describe.each(editions as readonly Edition[])('blankReport of $id', edition => {
  const report = blankReport(edition, { year: edition.years.from, body: { name: '某局' } })

  it('is a report', () => {
    expect(parseReport(report)).toEqual({ ok: true, report })
  })

  it('has every cell, blank', () => {
    for (const { address } of edition.cells) expect(cellOf(report, address)).toBeNull()
    const tables = [report.sections.disclosure, report.sections.requests, report.sections.remedies]
    const cells = tables.flatMap(({ table }) => Object.values(table)).flatMap(row => Object.keys(row))
    expect(cells).toHaveLength(edition.cells.length)
  })

  it('shares nothing with another blank report', () => {
    const other = blankReport(edition, { year: edition.years.from })
    other.sections.requests.table.newRequests.total = 5
    other.sections.overview.narrative.push({ kind: 'paragraph', text: 'x' })
    expect(blankReport(edition, { year: edition.years.from, body: { name: '某局' } })).toEqual(report)
  })
})

describe('withCell', () => {
  it('changes one cell of a copy', () => {
    const report = blankReport(editions[0], { year: 2022 })
    const changed = withCell(report, 'requests.granted.total', 7)
    expect(cellOf(changed, 'requests.granted.total')).toBe(7)
    expect(cellOf(report, 'requests.granted.total')).toBeNull()
    expect(withCell(changed, 'requests.granted.total', null)).toEqual(report)
  })

  it('reads an address that the edition does not have as blank', () => {
    const report = blankReport(editions[0], { year: 2022 })
    for (const address of ['', 'requests', 'requests.granted', 'overview.a.b', 'requests.otherAll.total']) {
      expect(cellOf(report, address)).toBeNull()
    }
  })
})
