import { describe, expect, it } from 'vitest'
import { inventProse, rewrite } from '../../tests/support/prose.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import { en } from '../locales/en/index.ts'
import { blankReport } from '../model/blank.ts'
import type { Block, Report } from '../model/report.ts'
import { checkNarratives } from './check-narratives.ts'
import { compareNarratives } from './narratives.ts'

function paragraphs(text: string): Block[] {
  return text
    .split('。')
    .filter(Boolean)
    .map(sentence => ({ kind: 'paragraph', text: `${sentence}。` }))
}

function reportOf(overview: string, problems = ''): Report {
  const report = blankReport(cn2021, { year: 2023, body: { name: '云溪县统计局' } })
  report.sections.overview.narrative = paragraphs(overview)
  report.sections.problems.narrative = paragraphs(problems)
  return report
}

const text = inventProse(11, 900)

describe('checkNarratives', () => {
  it('finds a section that repeats last year’s but for its numbers', () => {
    const again = text.replace(/\d+/g, number => String(Number(number) + 7))
    const found = checkNarratives(reportOf(again), reportOf(text))
    expect(found).toMatchObject([
      {
        rule: 'narrative-repeats-last-year',
        instance: 'narrative-repeats-last-year:overview',
        severity: 'warning',
        code: 'narrative_repeated',
        params: { section: 'overview', percent: 100 },
        cells: [],
      },
    ])
    expect(found[0]!.message).toContain('“总体情况”有 100% 的文字与本机关上年报告相同')
    expect(found[0]!.basis).toContain('非官方要求')
  })

  it('looks at problems and improvements apart from the overview', () => {
    const found = checkNarratives(
      reportOf(inventProse(1, 500), text),
      reportOf(inventProse(2, 500), rewrite(text, 0.1, 3)),
    )
    expect(found.map(finding => finding.instance)).toEqual(['narrative-repeats-last-year:problems'])
  })

  it('says nothing where a third is new, unless asked to', () => {
    const [now, before] = [reportOf(text), reportOf(rewrite(text, 0.35, 5))]
    expect(checkNarratives(now, before)).toEqual([])
    expect(checkNarratives(now, before, { threshold: 0.3 })).toHaveLength(1)
  })

  it('counts the threshold itself as too much', () => {
    const now = reportOf(text)
    const before = reportOf(rewrite(text, 0.2, 8))
    const { share } = compareNarratives(now, before)[0]!
    expect(checkNarratives(now, before, { threshold: share })).toHaveLength(1)
    expect(checkNarratives(now, before, { threshold: share + 1e-9 })).toEqual([])
  })

  it('says nothing of texts too short to be worded anew', () => {
    const short = '存在问题：专业人员偏少，更新不够及时。改进情况：增配人员，建立清单，定期检查。'
    expect(checkNarratives(reportOf(short, short), reportOf(short, short))).toEqual([])
  })

  it('shows the longest passage first of all and every other one with both its places', () => {
    const found = checkNarratives(reportOf(`新的一年有新的开头。${text}`), reportOf(text))[0]!
    const lengths = found.passages.map(({ here }) => here.text.length)
    expect(found.passage!.text.length).toBe(Math.max(...lengths))
    for (const { here, there } of found.passages) {
      expect(here.block).toBe(there.block + 1)
      expect(here.text).toBe(there.text)
      expect(here).toMatchObject({ section: 'overview', item: 0, start: 0, end: here.text.length })
    }
  })

  it('speaks English', () => {
    const [finding] = checkNarratives(reportOf(text), reportOf(text), { locale: en })
    expect(finding!.message).toContain('100% of the text of “Overview” is the same as in last year’s report')
    expect(finding!.basis).toContain('not an official requirement')
  })
})

describe('compareNarratives', () => {
  it('tells the share of this year’s text, not of last year’s', () => {
    const [grown] = compareNarratives(reportOf(text + inventProse(77, 900)), reportOf(text))
    expect(grown!.share).toBeGreaterThan(0.45)
    expect(grown!.share).toBeLessThan(0.75)
    const [shrunk] = compareNarratives(reportOf(text), reportOf(text + inventProse(77, 900)))
    expect(shrunk!.share).toBeGreaterThan(0.95)
  })

  it('compares the sections it is asked for', () => {
    const report = reportOf('', text)
    expect(compareNarratives(report, report, ['problems', 'other']).map(({ section }) => section)).toEqual(['problems'])
  })

  it('points into list items', () => {
    const report = reportOf('')
    report.sections.overview.narrative = [{ kind: 'list', ordered: true, items: ['短句。', text.slice(0, 300)] }]
    const [{ passages }] = compareNarratives(report, reportOf(text)) as [ReturnType<typeof compareNarratives>[number]]
    expect(passages.length).toBeGreaterThan(0)
    for (const { here } of passages) expect(here).toMatchObject({ block: 0, item: 1 })
  })
})
