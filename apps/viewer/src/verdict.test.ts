import { type CellValue, checkReport, type Report, withCell, zhCNEquations } from '@gouji/core/check'
import { expect, test } from 'vitest'
import { sampleReport } from '../tests/support/sample-report.ts'
import { judgeReport } from './verdict.ts'

function sampleWith(edits: { readonly [address: string]: CellValue }): Report {
  return Object.keys(edits).reduce((report, address) => withCell(report, address, edits[address]!), sampleReport())
}

test('a sound report has no marks', () => {
  const verdict = judgeReport(sampleReport(), zhCNEquations)
  expect(verdict.relations).toEqual({ total: 42, checked: 42, held: 42 })
  expect(verdict.broken).toEqual([])
  expect(verdict.marks.size).toBe(0)
})

test('what is broken is told as the full check tells it', () => {
  const report = sampleWith({ 'remedies.review.total': 13, 'requests.granted.research': null })
  const { broken } = judgeReport(report, zhCNEquations)
  const full = checkReport(report).filter(finding => finding.instance === 'remedies-total:review')
  expect(JSON.stringify(broken)).toBe(JSON.stringify(full))
})

test('of a total that does not add up, the total is marked as stated and its parts as parts', () => {
  const { marks, broken } = judgeReport(sampleWith({ 'remedies.review.total': 13 }), zhCNEquations)
  expect(broken.map(finding => finding.instance)).toEqual(['remedies-total:review'])
  expect(marks.get('remedies.review.total')).toBe('stated')
  expect(marks.get('remedies.review.upheld')).toBe('part')
  expect(marks.size).toBe(5)
})

test('of a balance that does not hold, all four cells are marked as stated', () => {
  const report = sampleWith({ 'requests.carriedOut.legalService': 3, 'requests.carriedOut.total': 18 })
  const { marks } = judgeReport(report, zhCNEquations)
  for (const row of ['newRequests', 'carriedIn', 'resultTotal', 'carriedOut']) {
    expect(marks.get(`requests.${row}.legalService`)).toBe('stated')
  }
})

test('a relation with a blank cell is neither held nor broken', () => {
  const { relations, broken } = judgeReport(sampleWith({ 'remedies.review.upheld': null }), zhCNEquations)
  expect(relations).toEqual({ total: 42, checked: 41, held: 41 })
  expect(broken).toEqual([])
})
