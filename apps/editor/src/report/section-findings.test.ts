import { blankReport, checkReport, findEdition, withCell } from '@gouji/core/check'
import { expect, test } from 'vitest'
import { findingsOfSection } from './section-findings.ts'

test('a finding belongs to the section of its cells', () => {
  const report = withCell(blankReport(findEdition('cn-2021')!, { year: 2024 }), 'remedies.review.total', 3)
  const found = checkReport(report).filter(({ code }) => code === 'blank_cells')
  const instances = findingsOfSection(found, 'remedies').map(({ instance }) => instance)
  expect(instances).toContain('cell-blank:remedies.review')
  expect(instances.every(instance => instance.startsWith('cell-blank:remedies.'))).toBe(true)
  expect(findingsOfSection(found, 'overview')).toEqual([])
})

test('a finding about prose belongs to the section it quotes', () => {
  const passage = { section: 'overview', block: 0, item: 0, start: 0, end: 2, text: '收到' } as const
  const [finding] = checkReport(blankReport(findEdition('cn-2021')!, { year: 2024 }))
  const quoted = { ...finding!, cells: ['requests.granted.total'], passage }
  expect(findingsOfSection([quoted], 'overview')).toEqual([quoted])
  expect(findingsOfSection([quoted], 'requests')).toEqual([])
})
