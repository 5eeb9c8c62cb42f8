import { blankReport, cellOf, findEdition } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import {
  cellText,
  changedCells,
  fillCells,
  isSameSnapshot,
  markReviewed,
  settleCell,
  startSnapshot,
  typeCell,
  typeYear,
  unreadableCells,
  yearText,
} from './snapshot.ts'

const edition = findEdition('cn-2021')!
const blank = startSnapshot(blankReport(edition, { year: 2024 }))
const granted = 'requests.granted.total'
const fees = 'disclosure.fees.amountWan'

describe('a cell being typed in', () => {
  test('shows blank as blank, not as 0', () => {
    expect(cellText(blank, granted)).toBe('')
  })

  test('keeps the text as typed and puts the figure into the report', () => {
    const typed = typeCell(blank, edition, granted, '１,２００')
    expect(cellText(typed, granted)).toBe('１,２００')
    expect(cellOf(typed.report, granted)).toBe(1200)
  })

  test('shows the figure itself once it is left', () => {
    const settled = settleCell(typeCell(blank, edition, granted, '0012 件'), edition, granted)
    expect(cellText(settled, granted)).toBe('12')
    expect(settled.drafts).toEqual({})
  })

  test.each([
    ['十二', granted, 'not_a_number'],
    ['1.5', granted, 'not_whole'],
    ['-1', granted, 'negative'],
    ['9007199254740993', granted, 'too_large'],
    ['三百', fees, 'not_an_amount'],
  ])('keeps %s visible and out of the report', (text, address, code) => {
    const typed = typeCell(typeCell(blank, edition, address, '7'), edition, address, text)
    const settled = settleCell(typed, edition, address)
    expect(cellText(settled, address)).toBe(text)
    expect(cellOf(settled.report, address)).toBeNull()
    expect(unreadableCells(settled, edition)).toEqual([{ address, text, code }])
  })

  test('is marked as looked at', () => {
    expect(typeCell(blank, edition, granted, '1').reviewed).toEqual([granted])
    expect(markReviewed(blank, [granted, fees, granted]).reviewed).toEqual([granted, fees])
  })

  test('ignores an address the edition does not have', () => {
    expect(typeCell(blank, edition, 'requests.otherAll.total', '1')).toBe(blank)
  })
})

describe('fillCells', () => {
  test('loses nothing to an unreadable neighbour', () => {
    const filled = fillCells(blank, edition, [
      { address: 'requests.granted.naturalPerson', text: '3' },
      { address: 'requests.granted.enterprise', text: '约5' },
      { address: fees, text: '59237.2449' },
    ])
    expect(cellOf(filled.report, 'requests.granted.naturalPerson')).toBe(3)
    expect(cellOf(filled.report, fees)).toBe('59237.2449')
    expect(unreadableCells(filled, edition)).toMatchObject([{ text: '约5' }])
  })
})

describe('the year', () => {
  test('goes into the report when it is one', () => {
    const typed = typeYear(typeYear(blank, '20'), '2023')
    expect(typed.report.year).toBe(2023)
    expect(yearText(typed)).toBe('2023')
  })

  test.each(['', '202', '3000', '2023年', '2e3'])('stays as typed and out of the report: %j', text => {
    const typed = typeYear(blank, text)
    expect(typed.report.year).toBe(2024)
    expect(yearText(typed)).toBe(text)
  })
})

describe('comparing snapshots', () => {
  test('sees no change in a figure typed and typed back', () => {
    const there = fillCells(blank, edition, [{ address: granted, text: '1' }])
    const back = fillCells(there, edition, [{ address: granted, text: '' }])
    expect(isSameSnapshot(blank, back, edition)).toBe(true)
    expect(isSameSnapshot(blank, there, edition)).toBe(false)
  })

  test('names the cells that show something else', () => {
    const there = typeCell(fillCells(blank, edition, [{ address: granted, text: '1' }]), edition, fees, 'x')
    expect(changedCells(blank, there, edition)).toEqual([fees, granted])
  })

  test('sees a change of words', () => {
    const titled = { ...blank, report: { ...blank.report, title: '某局报告' } }
    expect(isSameSnapshot(blank, titled, edition)).toBe(false)
  })
})
