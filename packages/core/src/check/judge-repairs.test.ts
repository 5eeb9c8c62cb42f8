import { describe, expect, it } from 'vitest'
import { balancedTables, reportOf } from '../../tests/support/tables.ts'
import { en } from '../locales/en/index.ts'
import { withCell } from '../model/report.ts'
import { proposeRepairs } from '../repair/propose.ts'
import { judge } from './judge.ts'

const report = reportOf(balancedTables.find(({ name }) => name === 'a city')!)

describe('judge', () => {
  it('has nothing to mend where everything holds', () => {
    expect(judge(report)).toMatchObject({ repairs: [], undecided: [], moreRepairs: false })
  })

  it('brings the proposals in the language asked for', () => {
    const wrong = withCell(report, 'requests.granted.naturalPerson', 2188)
    const { repairs, undecided } = judge(wrong, { locale: en })
    expect(repairs).toHaveLength(1)
    expect(repairs).toEqual(proposeRepairs(wrong, { locale: en }))
    expect(undecided).toEqual([])
  })

  it('brings the blanks that have one possible figure', () => {
    expect(judge(withCell(report, 'remedies.review.total', null)).repairs[0]?.why).toBe('forced_blank')
  })

  it('names the relations that no three edits mend, and still mends the others', () => {
    const wrong = Object.entries({
      'requests.newRequests.naturalPerson': 17,
      'requests.granted.enterprise': 911,
      'requests.otherMisc.otherOrg': 333,
      'requests.carriedOut.total': 2020,
      'requests.refusedPetition.research': null,
      'remedies.review.total': 315,
    }).reduce((next, [address, value]) => withCell(next, address, value), report)
    const { repairs, undecided } = judge(wrong)
    expect(undecided).toEqual([
      'requests-balance:naturalPerson',
      'requests-balance:total',
      'requests-outcome-total:enterprise',
      'requests-outcome-total:otherOrg',
      'requests-row-total:newRequests',
      'requests-row-total:granted',
      'requests-row-total:otherMisc',
      'requests-row-total:carriedOut',
    ])
    expect(repairs[0]?.resolves).toEqual(['remedies-total:review'])
  })

  it('says when there are more ways than it lists', () => {
    const wrong = ['review', 'suitDirect', 'suitAfterReview'].reduce(
      (next, block) => withCell(next, `remedies.${block}.total`, 2000),
      report,
    )
    // Five cells of each block can take the difference.
    const { repairs, moreRepairs } = judge(wrong)
    expect(repairs).toHaveLength(100)
    expect(moreRepairs).toBe(true)
    expect(repairs.every(({ edits }) => edits.length === 3)).toBe(true)
  })
})
