import { describe, expect, it } from 'vitest'
import { withEdits } from '../../tests/support/edits.ts'
import { samples } from '../../tests/support/samples.ts'
import type { Report } from '../model/report.ts'
import { withCell } from '../model/report.ts'
import { isReport } from '../model/structure.ts'
import type { Finding } from '../rules/finding.ts'
import { checkReport } from './check-report.ts'
import { explain, isExplainable, type Reason } from './explain.ts'
import { isBlocking, judge } from './judge.ts'

const { report, previous } = samples[0]!
const reason: Reason = { reason: 'reorganisation', text: '机构改革后并入', by: '张某', at: '2023-01-09T08:00:00Z' }
const carriedOut = 'requests.carriedOut.naturalPerson'
/** Last year carried one more forward than came in: an error that a reason may override. */
const lastYear = withCell(previous, carriedOut, 2)

function findingOf(of: Report, instance: string, before?: Report): Finding {
  const finding = checkReport(of, { previous: before }).find(item => item.instance === instance)
  if (!finding) throw new Error(`${instance} is not found`)
  return finding
}

function explained(of: Report, instance: string, before?: Report): Report {
  return { ...of, explanations: [explain(findingOf(of, instance, before), reason, of, before)] }
}

describe('an explanation', () => {
  const instance = 'carry-over:naturalPerson'
  const settled = explained(report, instance, lastYear)

  it('takes the figures it is given for, this year’s and last year’s', () => {
    expect(settled.explanations).toEqual([
      { instance, ...reason, values: { 'requests.carriedIn.naturalPerson': 1, [`previous.${carriedOut}`]: 2 } },
    ])
    expect(isReport(settled)).toBe(true)
  })

  it('is attached while the figures stand, and the error no longer blocks', () => {
    expect(judge(report, { previous: lastYear }).valid).toBe(false)
    expect(findingOf(settled, instance, lastYear).explanation).toEqual({
      ...settled.explanations[0],
      state: 'attached',
    })
    expect(judge(settled, { previous: lastYear }).valid).toBe(true)
  })

  it('stays attached when other figures and the prose change', () => {
    const changed = withEdits(settled, { '/sections/disclosure/table/licensing/decisions': 9, '/title': '' })
    expect(findingOf(changed, instance, lastYear).explanation?.state).toBe('attached')
  })

  it('lapses when a figure of this year changes, and the error blocks again', () => {
    const changed = withCell(withCell(settled, 'requests.carriedIn.naturalPerson', 3), 'requests.carriedIn.total', 3)
    const finding = findingOf(changed, instance, lastYear)
    expect(finding.explanation?.state).toBe('lapsed')
    expect(isBlocking(finding)).toBe(true)
  })

  it('lapses when a figure of last year changes', () => {
    const corrected = withCell(previous, carriedOut, 4)
    expect(findingOf(settled, instance, corrected).explanation?.state).toBe('lapsed')
    expect(judge(settled, { previous: corrected }).valid).toBe(false)
  })

  it('lapses when a figure becomes blank, and revives when it is put back', () => {
    const blank = withCell(settled, 'requests.granted.research', null)
    const explainedBlank = explained(blank, 'cell-blank:requests.granted')
    const other = withCell(explainedBlank, 'requests.granted.enterprise', null)
    expect(findingOf(other, 'cell-blank:requests.granted').explanation?.state).toBe('lapsed')
    const back = withCell(other, 'requests.granted.enterprise', 0)
    expect(findingOf(back, 'cell-blank:requests.granted').explanation?.state).toBe('attached')
  })

  it('of a finding in the text lapses when what is found there changes', () => {
    const overview = (year: number) => ({
      '/sections/overview/narrative': [{ kind: 'paragraph', text: `我局${year}年主动公开政府信息14571条。` }],
    })
    const stale = explained(
      withEdits(report, { '/title': '云湖区发展和改革局政府信息公开工作总结' }),
      'title-wording:title',
    )
    const renamed = withEdits(stale, { '/title': '云湖区发展和改革局政府信息公开工作报告' })
    expect(findingOf(stale, 'title-wording:title').explanation?.state).toBe('attached')
    expect(findingOf(renamed, 'title-wording:title').explanation?.state).toBe('lapsed')
    const aspects = explained(withEdits(report, overview(2022)), 'five-aspects')
    const fewer = withEdits(aspects, {
      '/sections/overview/narrative': [{ kind: 'paragraph', text: '我局认真工作。' }],
    })
    expect(findingOf(fewer, 'five-aspects').explanation?.state).toBe('lapsed')
  })

  it('given twice, counts as given last', () => {
    const [first] = settled.explanations
    const twice = {
      ...settled,
      explanations: [
        { ...first!, values: {} },
        { ...first!, text: '更正' },
      ],
    }
    expect(findingOf(twice, instance, lastYear).explanation).toMatchObject({ text: '更正', state: 'attached' })
  })
})

describe('what cannot be explained', () => {
  const broken = withCell(report, 'requests.granted.total', 12)

  it('is an error whose rule allows no exception', () => {
    const finding = findingOf(broken, 'requests-row-total:granted')
    expect(isExplainable(finding)).toBe(false)
    expect(() => explain(finding, reason, broken)).toThrow(RangeError)
  })

  it('still blocks when a reason was written into the report by other means', () => {
    const { cells } = findingOf(broken, 'requests-row-total:granted')
    const values = Object.fromEntries(cells.map(cell => [cell, cell.endsWith('.total') ? 12 : 0]))
    values['requests.granted.naturalPerson'] = 21
    const forced = { ...broken, explanations: [{ instance: 'requests-row-total:granted', ...reason, values }] }
    const finding = findingOf(forced, 'requests-row-total:granted')
    expect(finding.explanation?.state).toBe('attached')
    expect(isBlocking(finding)).toBe(true)
    expect(judge(forced).valid).toBe(false)
  })

  it('is a note, which asks for nothing', () => {
    const note = findingOf(
      withCell(report, 'disclosure.normativeDocs.inForce', 690),
      'stock-roll:normativeDocs',
      previous,
    )
    expect(note.severity).toBe('info')
    expect(isExplainable(note)).toBe(false)
  })

  it('and “other” needs words', () => {
    const finding = findingOf(report, 'carry-over:naturalPerson', lastYear)
    const wordless: Reason = { ...reason, reason: 'other', text: ' ' }
    expect(() => explain(finding, wordless, report, lastYear)).toThrow('needs words')
  })
})
