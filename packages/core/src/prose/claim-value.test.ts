import { describe, expect, it } from 'vitest'
import { baseWith, withNarrative } from '../../tests/support/evaluate-rule.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import { claimValue, knownValue } from './claim-value.ts'
import { findClaims } from './find-claims.ts'
import { targetAt } from './targets.ts'

const suits = targetAt(cn2021, 'remedies', 'suit', 'total')
const fresh = targetAt(cn2021, 'requests', 'newRequests', 'total')

describe('knownValue', () => {
  it('adds up the cells', () => {
    expect(knownValue(suits, baseWith({}))).toEqual({ sum: 1, whole: true })
  })

  it('reads a blank total from its row', () => {
    const report = baseWith({ '/sections/requests/table/newRequests/total': null })
    expect(knownValue(fresh, report)).toEqual({ sum: 74, whole: true })
  })

  it('knows only the least when the row has blanks too', () => {
    const report = baseWith({
      '/sections/requests/table/newRequests/total': null,
      '/sections/requests/table/newRequests/enterprise': null,
    })
    expect(knownValue(fresh, report)).toEqual({ sum: 71, whole: false })
  })

  it('does not take an amount for a count', () => {
    const fees = targetAt(cn2021, 'disclosure', 'fees', 'amountWan')
    expect(knownValue(fees, baseWith({})).whole).toBe(false)
  })
})

describe('claimValue', () => {
  it('is what the tables say where the claim says something', () => {
    const report = withNarrative('overview', '全年收到政府信息公开申请80件。')
    const [claim] = findClaims(report)
    expect([claim!.value, claimValue(claim!, report)]).toEqual([80, 74])
  })

  it('is null for what the tables do not hold', () => {
    const report = withNarrative('overview', '发布信息80条。')
    expect(claimValue(findClaims(report)[0]!, report)).toBeNull()
  })
})
