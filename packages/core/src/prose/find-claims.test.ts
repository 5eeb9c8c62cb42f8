import { describe, expect, it } from 'vitest'
import { baseWith } from '../../tests/support/evaluate-rule.ts'
import { inventProse } from '../../tests/support/prose.ts'
import { cn2019 } from '../editions/cn-2019/index.ts'
import type { Claim } from './claim.ts'
import { findClaims } from './find-claims.ts'

function claimsIn(...texts: string[]): readonly Claim[] {
  const blocks = texts.map(text => ({ kind: 'paragraph' as const, text }))
  return findClaims(blocks, { year: 2022, body: '云湖区发展和改革局' })
}

function subjects(...texts: string[]): string[] {
  return claimsIn(...texts).map(
    ({ value, subject = '-', elsewhere }) => `${value} ${elsewhere ? 'elsewhere' : subject}`,
  )
}

describe('the place of a claim', () => {
  it('is the number with its unit, and the clause that says it', () => {
    const text = '（二）今年共收到政府信息公开申请 75 件，答复75件。'
    const [claim] = claimsIn('第一段。', text)
    const { section, block, item, start, end, from, to } = claim!
    expect({ section, block, item }).toEqual({ section: 'overview', block: 1, item: 0 })
    expect(text.slice(start, end)).toBe('75 件')
    expect(text.slice(from, to)).toBe('今年共收到政府信息公开申请 75 件')
    expect(claim!.text).toBe(text.slice(from, to))
  })

  it('names the item of a list', () => {
    const report = baseWith({
      '/sections/overview/narrative': [{ kind: 'list', ordered: true, items: ['发布信息。', '答复申请5件。'] }],
    })
    expect(findClaims(report)[0]).toMatchObject({ block: 0, item: 1, value: 5 })
  })

  it('of a live figure is marked, so that rules leave it alone', () => {
    const runs = [
      { text: '收到申请' },
      { figure: 'requests.newRequests.total' },
      { text: '件，答复' },
      { text: '75件' },
    ]
    const report = baseWith({ '/sections/overview/narrative': [{ kind: 'paragraph', text: runs }] })
    expect(
      findClaims(report)
        .slice(0, 2)
        .map(({ value, live }) => [value, live]),
    ).toEqual([
      [74, true],
      [75, false],
    ])
  })
})

describe('findClaims', () => {
  it('binds each number by the nearest verb of its clause', () => {
    expect(subjects('办理上年度结转申请1件。答复11件，另有3件顺延。')).toEqual([
      '1 carriedIn',
      '11 done',
      '3 carriedOut',
    ])
  })

  it('reads a total that includes what was carried in', () => {
    expect(subjects('收办申请75件；收到申请75件（含上年结转1件）。')).toEqual([
      '75 newAndCarriedIn',
      '75 newAndCarriedIn',
      '1 carriedIn',
    ])
  })

  it('leaves numbers alone that another word governs', () => {
    expect(subjects('受理网络问政182件，办结182件。')).toEqual(['182 -', '182 -'])
    expect(subjects('收到行政许可申请430件，办结425件。')).toEqual(['430 -', '425 -'])
  })

  it('goes on with the topic from block to block, within a section', () => {
    expect(subjects('（二）依申请公开情况', '本年度办结69件。')).toEqual(['69 done'])
    const report = baseWith({
      '/sections/overview/narrative': [{ kind: 'heading', level: 2, text: '依申请公开' }],
      '/sections/other/narrative': [{ kind: 'paragraph', text: '办结69件。' }],
    })
    expect(findClaims(report)).toMatchObject([{ subject: 'done', weak: true }])
  })

  it('knows of which year a number tells', () => {
    const years = claimsIn('2021年收到申请31件。2022年收到申请28件。去年办结申请9件，今年办结申请8件。')
    expect(years.map(({ value, year }) => [value, year])).toEqual([
      [31, 2021],
      [28, 2022],
      [9, 2021],
      [8, 2022],
    ])
  })

  it('keeps another year while numbers are told of it, and forgets one that is only mentioned', () => {
    expect(claimsIn('2021年收到申请31件。答复31件。').map(({ year }) => year)).toEqual([2021, 2021])
    expect(claimsIn('在2021年的基础上改进。答复申请31件。').map(({ year }) => year)).toEqual([2022])
  })

  it.each([
    '区政府办代表区政府受理政府信息公开申请17件。',
    '区政府办认真履职，收到政府信息公开申请17件。',
    '区本级收到政府信息公开申请17件。',
    '上半年收到政府信息公开申请17件。',
    '1至6月收到政府信息公开申请17件。',
    '历年收到政府信息公开申请17件。',
    '区公安局收到政府信息公开申请17件。',
  ])('hears of another scope in “%s”', text => {
    expect(claimsIn(text).filter(claim => claim.value === 17)).toMatchObject([{ elsewhere: true }])
  })

  it.each([
    '我局收到政府信息公开申请17件。',
    '区发展和改革局收到政府信息公开申请17件。',
    '按照区政府办要求，收到政府信息公开申请17件。',
    '上半年开展培训，全年收到政府信息公开申请17件。',
    '规范性文件均已备案，收到政府信息公开申请17件。',
  ])('hears of the body itself in “%s”', text => {
    expect(claimsIn(text)).toMatchObject([{ value: 17, elsewhere: false, subject: 'new' }])
  })

  it('takes a denial for a claim of none', () => {
    expect(claimsIn('全年没有收到政府信息公开申请。')).toMatchObject([{ kind: 'none', value: 0, subject: 'new' }])
  })

  it.each([
    '没有收到群众对政府信息公开的投诉。',
    '未发生超期答复政府信息公开申请的情况。',
    '未收到该申请人提交的补正材料。',
    '未收到行政许可申请。',
    '通过信函渠道未收到申请。',
    '没有收到申请的补充材料。',
    '没有因答复不当引起的行政复议。',
    '未发生行政复议被纠正的情形。',
  ])('does not take a narrower denial for one: “%s”', text => {
    expect(claimsIn(text).filter(({ kind }) => kind === 'none')).toEqual([])
  })

  it('reads shares, rates and changes', () => {
    const claims = claimsIn('收到申请75件，同比下降5.1%；予以公开21件，占28%；办结率100%；较上年减少6件。')
    expect(claims.map(({ kind, value, about }) => [kind, value, about])).toEqual([
      ['count', 75, undefined],
      ['change', -5.1, 0],
      ['count', 21, undefined],
      ['share', 28, 2],
      ['rate', 100, undefined],
      ['change', -6, 2],
    ])
  })

  it('reads blocks without a report', () => {
    const blocks = [{ kind: 'paragraph' as const, text: '全年收到政府信息公开申请7件。' }]
    expect(findClaims(blocks)).toMatchObject([{ subject: 'new', year: 0, section: 'overview' }])
    expect(findClaims(blocks, { year: 2020, edition: cn2019 })).toMatchObject([{ year: 2020 }])
  })

  it('binds to the cells of the edition', () => {
    const blocks = [{ kind: 'paragraph' as const, text: '主动公开规章13件，制定规范性文件60件，其他处理3件。' }]
    expect(findClaims(blocks, { edition: cn2019 }).map(({ targets }) => targets[0]?.cells)).toEqual([
      ['disclosure.rules.disclosed'],
      ['disclosure.normativeDocs.created'],
      undefined,
    ])
  })

  it('binds nothing in prose about other things', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const claims = claimsIn(inventProse(seed, 2000))
      expect(claims.length).toBeGreaterThan(20)
      expect(claims.filter(({ targets }) => targets.length > 0).map(({ text }) => text)).toEqual([])
    }
  })
})
