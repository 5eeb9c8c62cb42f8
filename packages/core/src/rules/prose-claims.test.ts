import { describe, expect, it } from 'vitest'
import { pointerOf } from '../../tests/support/edits.ts'
import { baseWith, evaluateRule, withNarrative } from '../../tests/support/evaluate-rule.ts'
import type { FunctionRule } from './define-rule.ts'
import {
  proseApplicants,
  proseCarriedIn,
  proseCarriedOut,
  proseDecisions,
  proseDocuments,
  proseDone,
  proseNewRequests,
  proseNoRemedies,
  proseNoRequests,
  proseOutcomes,
  proseRemedies,
} from './prose-claims.ts'

/** The base report says its sentence with these cells changed. */
function say(rule: FunctionRule, text: string, cells: Record<string, number | null> = {}) {
  const edits = Object.keys(cells).map(cell => [pointerOf(cell), cells[cell]])
  const narrative = { '/sections/overview/narrative': [{ kind: 'paragraph', text }] }
  return evaluateRule(rule, baseWith({ ...Object.fromEntries(edits), ...narrative }))
}

/** A row of 表三 blank from end to end. */
function blankRow(row: string): Record<string, null> {
  const columns = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg', 'total']
  return Object.fromEntries(columns.map(column => [`requests.${row}.${column}`, null]))
}

describe.each<[FunctionRule, string, string, string, Record<string, null>]>([
  [proseNewRequests, '新收政府信息公开申请', '74件', '47件', blankRow('newRequests')],
  [proseCarriedIn, '政府信息公开申请上年结转', '1件', '3件', blankRow('carriedIn')],
  [proseDone, '办结政府信息公开申请', '75件', '57件', blankRow('resultTotal')],
  [proseCarriedOut, '政府信息公开申请结转下年度', '0件', '2件', blankRow('carriedOut')],
  [proseOutcomes, '政府信息公开申请部分公开', '9件', '6件', blankRow('partlyGranted')],
  [
    proseRemedies,
    '因政府信息公开被申请行政复议',
    '2件',
    '5件',
    { 'remedies.review.total': null, 'remedies.review.pending': null },
  ],
  [proseDocuments, '废止行政规范性文件', '55件', '5件', { 'disclosure.normativeDocs.repealed': null }],
  [proseDecisions, '作出行政处罚决定', '2113件', '2131件', { 'disclosure.penalty.decisions': null }],
])('$id', (rule, words, right, wrong, blank) => {
  it(`agrees with ${words}${right}`, () => {
    expect(say(rule, `${words}${right}。`)).toEqual([])
  })

  it(`finds ${words}${wrong}`, () => {
    const [finding, ...rest] = say(rule, `${words}${wrong}。`)
    expect(rest).toEqual([])
    const { instance, code, params, passage } = finding!
    expect({ instance, code }).toEqual({ instance: `${rule.id}:overview.0.0`, code: 'prose_mismatch' })
    expect(params).toEqual({ stated: Number.parseInt(wrong, 10), found: Number.parseInt(right, 10) })
    expect(passage!.text).toBe(`${words}${wrong}`)
  })

  it('says nothing of a blank cell', () => {
    expect(say(rule, `${words}${wrong}。`, blank)).toEqual([])
  })

  it('never blocks', () => {
    expect(rule.severity).not.toBe('error')
  })
})

describe('prose-new-requests', () => {
  it('notes a number that includes what was carried in', () => {
    expect(say(proseNewRequests, '收到政府信息公开申请75件。')).toMatchObject([
      { code: 'prose_with_carried', severity: 'info', params: { stated: 75, found: 74 } },
    ])
  })

  it.each([
    '收办政府信息公开申请75件。',
    '收到政府信息公开申请75件（含上年结转1件）。',
    '办理政府信息公开申请75件。',
    '办理政府信息公开申请74件。',
  ])('lets “%s” stand', text => {
    expect(say(proseNewRequests, text)).toEqual([])
  })

  it('finds a number that is none of the readings', () => {
    expect(say(proseNewRequests, '办理政府信息公开申请76件。')).toMatchObject([{ code: 'prose_mismatch' }])
  })

  it('finds a number below what is filled in, though the row has blanks', () => {
    const cells = { 'requests.newRequests.total': null, 'requests.newRequests.enterprise': null }
    expect(say(proseNewRequests, '新收政府信息公开申请70件。', cells)).toMatchObject([
      { code: 'prose_below', params: { stated: 70, found: 71 } },
    ])
    expect(say(proseNewRequests, '新收政府信息公开申请80件。', cells)).toEqual([])
  })

  it.each([
    ['approximate', '收到政府信息公开申请80余件。'],
    ['of another year', '2021年收到政府信息公开申请80件。'],
    ['of part of a year', '上半年收到政府信息公开申请80件。'],
    ['of another body', '区政府办代表区政府受理政府信息公开申请80件。'],
    ['of one channel', '通过网络收到政府信息公开申请80件。'],
    ['of a kind', '收到征地类政府信息公开申请80件。'],
  ])('lets a number stand that is %s', (_, text) => {
    expect(say(proseNewRequests, text)).toEqual([])
  })

  it('only notes a number whose subject is not said', () => {
    expect(say(proseNewRequests, '全年共收到80件。')).toMatchObject([{ severity: 'info' }])
  })

  it('numbers its instances within each block, so that other blocks may change', () => {
    const texts = ['收到申请80件，收到申请74件。收到申请81件。', '收到申请82件。']
    const found = evaluateRule(proseNewRequests, withNarrative('overview', ...texts))
    expect(found.map(({ instance }) => instance)).toEqual([
      'prose-new-requests:overview.0.0',
      'prose-new-requests:overview.0.2',
      'prose-new-requests:overview.1.0',
    ])
  })
})

describe('prose-outcomes', () => {
  it('compares a class with the sum of its rows', () => {
    expect(say(proseOutcomes, '收到申请75件，不予公开4件，无法提供37件，其他处理4件。')).toEqual([])
    expect(say(proseOutcomes, '收到申请75件，不予公开5件。')).toMatchObject([{ params: { stated: 5, found: 4 } }])
  })

  it('adds up classes that are named together', () => {
    expect(say(proseOutcomes, '收到申请75件，予以公开及部分公开30件。')).toEqual([])
  })
})

describe('prose-applicants', () => {
  it('compares with the column, and notes what was carried in', () => {
    expect(say(proseApplicants, '收到申请74件，自然人71件，商业企业3件。')).toEqual([])
    expect(say(proseApplicants, '收到申请75件，自然人72件。')).toMatchObject([{ severity: 'info' }])
    expect(say(proseApplicants, '收到申请75件，自然人70件。')).toMatchObject([{ code: 'prose_mismatch' }])
  })

  it('adds up the organisations, and says nothing when they are blank', () => {
    const text = '收到申请74件，法人或其他组织4件。'
    expect(say(proseApplicants, text)).toMatchObject([{ params: { stated: 4, found: 3 } }])
    const columns = ['enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg']
    const blank = columns.map(column => [`requests.newRequests.${column}`, null])
    expect(say(proseApplicants, text, Object.fromEntries(blank))).toEqual([])
  })
})

describe('prose-no-requests', () => {
  const text = '全年没有收到政府信息公开申请。'

  it('agrees with a 0', () => {
    expect(say(proseNoRequests, text, { 'requests.newRequests.total': 0 })).toEqual([])
  })

  it('finds requests, whatever was carried in', () => {
    expect(say(proseNoRequests, text)).toMatchObject([
      { instance: 'prose-no-requests:overview.0.0', code: 'prose_denied', params: { stated: 0, found: 74 } },
    ])
  })

  it('says nothing of a blank row', () => {
    expect(say(proseNoRequests, text, blankRow('newRequests'))).toEqual([])
  })
})

describe('prose-no-remedies', () => {
  const text = '没有发生因政府信息公开引起的行政复议、行政诉讼。'
  const none = {
    'remedies.review.corrected': 0,
    'remedies.review.other': 0,
    'remedies.review.total': 0,
    'remedies.suitDirect.upheld': 0,
    'remedies.suitDirect.total': 0,
  }

  it('agrees with a table of zeros', () => {
    expect(say(proseNoRemedies, text, none)).toEqual([])
  })

  it('finds any of the fifteen cells that is not 0', () => {
    const found = say(proseNoRemedies, text, { ...none, 'remedies.suitAfterReview.pending': 1 })
    expect(found).toMatchObject([{ code: 'prose_denied', params: { found: 1 } }])
    expect(found[0]!.cells).toHaveLength(15)
  })

  it('counts a case once, not again in its total', () => {
    const cells = { ...none, 'remedies.review.upheld': 3, 'remedies.review.total': 3 }
    expect(say(proseNoRemedies, text, cells)).toMatchObject([{ params: { found: 3 } }])
  })

  it('looks at the half that is denied only', () => {
    const cells = { ...none, 'remedies.suitDirect.total': 1 }
    expect(say(proseNoRemedies, '没有因政府信息公开被申请行政复议。', cells)).toEqual([])
    expect(say(proseNoRemedies, '没有因政府信息公开被提起行政诉讼。', cells)).toHaveLength(1)
  })

  it('says nothing of a blank table', () => {
    const blank = Object.fromEntries(Object.keys(none).map(cell => [cell, null]))
    expect(say(proseNoRemedies, text, blank)).toEqual([])
  })
})

describe('prose-remedies', () => {
  it('adds up both kinds of suits and their outcomes', () => {
    expect(say(proseRemedies, '政府信息公开行政诉讼1件，其中结果维持1件。')).toEqual([])
    expect(say(proseRemedies, '政府信息公开行政诉讼1件，其中结果纠正1件。')).toMatchObject([{ params: { found: 0 } }])
  })

  it('only notes what is not said to be about 信息公开', () => {
    expect(say(proseRemedies, '发生行政复议5件。')).toMatchObject([{ severity: 'info' }])
    expect(say(proseRemedies, '办理行政复议案件120件。')).toEqual([])
  })
})

describe('prose-documents', () => {
  it('takes the denial of documents for a 0', () => {
    expect(say(proseDocuments, '本年度未制定行政规范性文件。')).toMatchObject([{ code: 'prose_denied' }])
  })
})
