import { blankReport, checkReport, createChecker, findEdition, type Report, withCell } from '@gouji/core/check'
import { describe, expect, test, vi } from 'vitest'
import { syncChecker } from './sync-checker.ts'

const edition = findEdition('cn-2021')!
const blank = blankReport(edition, { year: 2024 })

describe('syncChecker', () => {
  test('sets only the cells that differ', () => {
    const checker = createChecker(blank)
    const set = vi.spyOn(checker, 'set')
    const replace = vi.spyOn(checker, 'replace')
    syncChecker(checker, blank, withCell(blank, 'requests.granted.total', 3), edition)
    expect(set.mock.calls).toEqual([['requests.granted.total', 3]])
    expect(replace).not.toHaveBeenCalled()
  })

  test('leaves the checker with the findings of a fresh check', () => {
    const checker = createChecker(blank)
    const row = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg', 'total']
    const filled = row.reduce<Report>((report, column) => withCell(report, `requests.granted.${column}`, 1), blank)
    const titled = { ...filled, title: '某局 2023 年报告' } as Report
    syncChecker(checker, blank, filled, edition)
    expect(checker.findings()).toEqual(checkReport(filled))
    syncChecker(checker, filled, titled, edition)
    expect(checker.findings()).toEqual(checkReport(titled))
    expect(checker.findings().some(finding => finding.instance === 'requests-row-total:granted')).toBe(true)
  })
})
