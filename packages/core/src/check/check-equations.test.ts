import { expect, test } from 'vitest'
import { cn2019 } from '../editions/cn-2019/index.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import type { Edition } from '../editions/definition.ts'
import { enEquations } from '../locales/en/equations.ts'
import { en } from '../locales/en/index.ts'
import { zhCNEquations } from '../locales/zh-CN/equations.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import { blankReport } from '../model/blank.ts'
import { type Report, tableOf, withCell } from '../model/report.ts'
import { checkEquations } from './check-equations.ts'
import { checkRelations, checkReport } from './check-report.ts'

/** Every count differs from the others, so that every equation is broken. */
function allBroken(edition: Edition): Report {
  const report = blankReport(edition, { year: 2020 })
  edition.cells.forEach(({ table, row, column, type }, i) => {
    tableOf(report, table)[row]![column] = type === 'amount' || type === 'money' ? null : i * i + 1
  })
  return report
}

const reports: [string, Report][] = [
  ['a blank report', blankReport(cn2021, { year: 2024 })],
  ['a report in which every equation is broken', allBroken(cn2021)],
  ['one of the 2019 edition', allBroken(cn2019)],
  ['one with a blank cell', withCell(allBroken(cn2021), 'requests.granted.total', null)],
]

test.each(reports)('%s gets the findings of the full check, and its count', (_name, report) => {
  const equations = new Set(
    (report.edition === 'cn-2021' ? cn2021 : cn2019).relations
      .filter(relation => relation.comparison === 'equal')
      .map(relation => relation.instance),
  )
  for (const [few, all] of [
    [zhCNEquations, zhCN],
    [enEquations, en],
  ] as const) {
    const { broken, relations } = checkEquations(report, few)
    const full = checkReport(report, { locale: all }).filter(finding => equations.has(finding.instance))
    expect(JSON.stringify(broken)).toBe(JSON.stringify(full))
    expect(relations).toEqual(checkRelations(report))
    expect(broken).toHaveLength(relations.checked - relations.held)
  }
})

test('an explanation stays attached', () => {
  const report = blankReport(cn2021, { year: 2024 })
  Object.assign(tableOf(report, 'remedies').review!, { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 })
  report.explanations = [
    {
      instance: 'remedies-total:review',
      reason: 'other',
      text: '见更正说明',
      by: '办公室',
      at: '2025-01-05T08:00:00Z',
      values: {
        'remedies.review.upheld': 1,
        'remedies.review.corrected': 0,
        'remedies.review.other': 0,
        'remedies.review.pending': 0,
        'remedies.review.total': 2,
      },
    },
  ]
  expect(checkEquations(report, zhCNEquations).broken[0]!.explanation?.state).toBe('attached')
})
