import { describe, expect, it } from 'vitest'
import { inventProse, rewrite } from '../../tests/support/prose.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import { blankReport } from '../model/blank.ts'
import { findSimilarSiblings, nameForms, type Sibling } from './find-similar-siblings.ts'
import { similarityRules } from './finding.ts'

function sibling(id: string, name: string, overview: string, problems = ''): Sibling {
  const report = blankReport(cn2021, { year: 2023, body: { name } })
  report.sections.overview.narrative = [{ kind: 'paragraph', text: overview }]
  report.sections.problems.narrative = [{ kind: 'paragraph', text: problems }]
  return { id, name, report }
}

const text = inventProse(21, 700)

describe('findSimilarSiblings', () => {
  it('finds two bodies that share a text but for their names and numbers', () => {
    const list = [
      sibling('a', '云溪县统计局', `云溪县统计局${text}统计局今后将继续努力。`),
      sibling('b', '云溪县水利局', `云溪县水利局${text.replace(/\d+/g, '9')}水利局今后将继续努力。`),
      sibling('c', '云溪县教育局', inventProse(22, 700)),
    ]
    const found = findSimilarSiblings(list)
    expect(found.map(({ instance, params }) => [instance, params])).toEqual([
      ['narrative-resembles-sibling:overview:a', { section: 'overview', percent: 100, name: '云溪县水利局' }],
      ['narrative-resembles-sibling:overview:b', { section: 'overview', percent: 100, name: '云溪县统计局' }],
    ])
    expect(found[0]).toMatchObject({
      rule: 'narrative-resembles-sibling',
      severity: 'warning',
      code: 'narrative_shared',
    })
    expect(found[0]!.message).toContain('与“云溪县水利局”的报告相同')
    expect(found[0]!.passages[0]!.there.text).toContain('水利局今后将继续努力')
  })

  it('names the sibling that is the most alike', () => {
    const list = [
      sibling('a', '甲局', text),
      sibling('b', '乙局', rewrite(text, 0.1, 3)),
      sibling('c', '丙局', rewrite(text, 0.03, 4)),
    ]
    expect(findSimilarSiblings(list)[0]!.params).toMatchObject({ name: '丙局' })
  })

  it('finds pairs that just reach the threshold and none that stay below it', () => {
    let reached = 0
    for (let seed = 0; seed < 40; seed++) {
      const base = inventProse(500 + seed, 700)
      const list = [sibling('a', '甲局', base), sibling('b', '乙局', rewrite(base, 0.18, seed))]
      for (const { params } of findSimilarSiblings(list)) expect(params.percent).toBeGreaterThanOrEqual(80)
      reached += findSimilarSiblings(list).length
    }
    expect(reached).toBeGreaterThan(20)
  })

  it('takes a lower threshold', () => {
    const list = [sibling('a', '甲局', text), sibling('b', '乙局', rewrite(text, 0.3, 6))]
    expect(findSimilarSiblings(list)).toEqual([])
    expect(findSimilarSiblings(list, { threshold: 0.6 })).toHaveLength(2)
  })

  it('looks at both sections and leaves empty ones alone', () => {
    const list = [sibling('a', '甲局', '', text), sibling('b', '乙局', '', text), sibling('c', '丙局', '')]
    expect(findSimilarSiblings(list).map(({ instance }) => instance)).toEqual([
      'narrative-resembles-sibling:problems:a',
      'narrative-resembles-sibling:problems:b',
    ])
  })

  it('finds nothing among unrelated texts', () => {
    const list = Array.from({ length: 60 }, (_, i) =>
      sibling(String(i), `第${i}局`, inventProse(i, 600), inventProse(900 + i, 300)),
    )
    expect(findSimilarSiblings(list)).toEqual([])
    expect(findSimilarSiblings([])).toEqual([])
  })
})

describe('nameForms', () => {
  it('leaves the regions off one by one', () => {
    expect(nameForms('东江省平湖市云溪县统计局')).toEqual([
      '东江省平湖市云溪县统计局',
      '平湖市云溪县统计局',
      '云溪县统计局',
      '统计局',
    ])
  })

  it('keeps no form too short to be a name', () => {
    expect(nameForms('云溪县政府')).toEqual(['云溪县政府'])
    expect(nameForms('')).toEqual([])
  })
})

describe('similarityRules', () => {
  it('are warnings of our own making', () => {
    for (const { severity, grade } of similarityRules) expect([severity, grade]).toEqual(['warning', 'own'])
  })
})
