import { blankReport, checkReport, findEdition, type Report, withCell } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { findingsByCell, groupFindings, mainCell, withoutFilled, worst } from './cell-findings.ts'

const edition = findEdition('cn-2021')!
const zeros = edition.cells.reduce<Report>(
  (report, { address, type }) => withCell(report, address, type === 'count' ? 0 : '0'),
  blankReport(edition, { year: 2024 }),
)

describe('findingsByCell', () => {
  test('weighs the cell in which two broken relations meet above the others', () => {
    const cells = findingsByCell(checkReport(withCell(zeros, 'requests.granted.research', 4)))
    expect(cells.get('requests.granted.research')).toMatchObject({ severity: 'error', weight: 2 })
    expect(cells.get('requests.granted.total')).toMatchObject({ severity: 'error', weight: 1 })
    expect(cells.get('requests.resultTotal.research')?.weight).toBe(1)
    expect(cells.has('requests.partlyGranted.total')).toBe(false)
  })

  test('takes the worst severity of a cell', () => {
    const found = checkReport(
      withCell(withCell(zeros, 'requests.granted.research', 4), 'requests.carriedOut.total', null),
    )
    expect(worst(found)).toBe('error')
    expect(findingsByCell(found).get('requests.carriedOut.total')?.severity).toBe('warning')
  })
})

describe('groupFindings', () => {
  test('puts errors before warnings and leaves empty groups out', () => {
    const found = checkReport(
      withCell(withCell(zeros, 'requests.granted.research', 4), 'requests.carriedOut.total', null),
    )
    const groups = groupFindings(found).map(group => group.severity)
    expect(groups.slice(0, 2)).toEqual(['error', 'warning'])
    expect(groupFindings([])).toEqual([])
  })
})

describe('withoutFilled', () => {
  test('drops “blank” for a cell in which an unreadable text stands', () => {
    const address = 'requests.carriedOut.total'
    const found = checkReport(withCell(zeros, address, null))
    const blanks = found.filter(finding => finding.code === 'blank_cells')
    expect(blanks).toHaveLength(1)
    expect(withoutFilled(blanks, cell => cell === address)).toEqual([])
    expect(withoutFilled(blanks, () => false)).toEqual(blanks)
  })
})

describe('mainCell', () => {
  test('is the total that is compared', () => {
    const [finding] = checkReport(withCell(zeros, 'requests.granted.total', 4)).filter(
      ({ rule }) => rule === 'requests-row-total',
    )
    expect(mainCell(finding!)).toBe('requests.granted.total')
  })
})
