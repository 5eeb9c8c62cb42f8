import { blankReport, checkReport, findEdition, withCell } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { findingsOfSection, targetOf } from './finding-target.ts'

const blank = blankReport(findEdition('cn-2021')!, { year: 2024 })
const found = checkReport(blank)
const the = (instance: string) => found.find(finding => finding.instance === instance)!

describe('targetOf', () => {
  test('a finding about figures leads to its cell', () => {
    expect(targetOf(the('cell-blank:remedies.review'))).toEqual({ kind: 'cell', address: 'remedies.review.total' })
  })

  test('a finding about prose leads to the passage it quotes, though it names cells', () => {
    const passage = { section: 'overview', block: 0, item: 0, start: 0, end: 2, text: '收到' } as const
    expect(targetOf({ ...the('cell-blank:remedies.review'), passage })).toEqual({ kind: 'passage', passage })
  })

  test('a finding about a section leads to the section', () => {
    expect(targetOf(the('section-blank:overview'))).toEqual({ kind: 'section', section: 'overview' })
  })

  test('a finding about a name leads to its field', () => {
    const fields = found.filter(({ code }) => code === 'name_blank').map(targetOf)
    expect(fields).toContainEqual({ kind: 'field', field: 'title' })
    expect(fields).toContainEqual({ kind: 'field', field: 'body' })
  })

  test('a wrong year leads to the year', () => {
    const [finding] = checkReport({ ...blank, year: 2020 }).filter(({ code }) => code === 'edition_year')
    expect(targetOf(finding!)).toEqual({ kind: 'field', field: 'year' })
  })
})

describe('findingsOfSection', () => {
  test('goes by cells, sections named and passages quoted', () => {
    const report = withCell(blank, 'remedies.review.total', 3)
    const remedies = findingsOfSection(checkReport(report), 'remedies').map(({ instance }) => instance)
    expect(remedies).toContain('cell-blank:remedies.review')
    expect(remedies).not.toContain('cell-blank:requests.granted')
    expect(findingsOfSection(found, 'overview').map(({ instance }) => instance)).toContain('section-blank:overview')
  })
})
