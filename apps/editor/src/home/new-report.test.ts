import { isReport } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { editionFor, newReport, usualYear } from './new-report.ts'

describe('a new report', () => {
  test('is about the year before this one', () => {
    expect(usualYear(new Date(2026, 0, 12))).toBe(2025)
  })

  test.each([
    ['2025', 'cn-2021'],
    ['2021', 'cn-2021'],
    ['2020', 'cn-2019'],
    ['2018', undefined],
    ['20', undefined],
    ['', undefined],
  ])('of year %j takes edition %s', (year, id) => {
    expect(editionFor(year)?.id).toBe(id)
  })

  test('is a valid report with every cell blank', () => {
    const report = newReport(2024, editionFor('2024')!, '某局', '某局2024年政府信息公开工作年度报告')
    expect(isReport(report)).toBe(true)
    expect(report).toMatchObject({ year: 2024, body: { name: '某局' }, title: '某局2024年政府信息公开工作年度报告' })
  })
})
