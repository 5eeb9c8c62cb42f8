import { describe, expect, it } from 'vitest'
import { baseWith, evaluateRule, withNarrative } from '../../tests/support/evaluate-rule.ts'
import { fiveAspects } from './five-aspects.ts'
import { genericOverview } from './generic-overview.ts'
import { governmentItems } from './government-items.ts'
import { problemsStated } from './problems-stated.ts'

function missing(found: readonly { readonly params: object }[]): unknown {
  return found.map(({ params }) => (params as { missing: unknown }).missing)
}

describe('five-aspects', () => {
  it.each([
    ['disclosure', '依申请公开、政府信息管理、平台建设、监督保障'],
    ['requests', '主动公开、政府信息管理、平台建设、监督保障'],
    ['management', '主动公开、依申请公开、平台建设、监督保障'],
    ['platform', '主动公开、依申请公开、政府信息管理、监督保障'],
    ['supervision', '主动公开、依申请公开、政府信息管理、平台建设'],
  ])('misses %s in “%s”', (aspect, text) => {
    expect(missing(evaluateRule(fiveAspects, withNarrative('overview', text)))).toEqual([[aspect]])
  })

  it.each(['公开平台', '平台管理', '网站的运维', '专栏优化', '网站建设', '网站改版'])(
    'takes “%s” for the platform',
    word => {
      const text = `主动公开、依申请公开、信息管理、监督保障、${word}`
      expect(evaluateRule(fiveAspects, withNarrative('overview', text))).toEqual([])
    },
  )

  it.each(['监督和保障', '保障监督', '监督检查', '工作考核', '社会评议', '责任追究'])(
    'takes “%s” for supervision',
    word => {
      const text = `主动公开、依申请公开、信息管理、平台建设、${word}`
      expect(evaluateRule(fiveAspects, withNarrative('overview', text))).toEqual([])
    },
  )

  it('does not take a website that is named for its upkeep, nor a right to supervise for supervision', () => {
    const text = '主动公开、依申请公开、信息管理；通过门户网站等平台方便群众，保障群众的知情权和监督权'
    expect(missing(evaluateRule(fiveAspects, withNarrative('overview', text)))).toEqual([['platform', 'supervision']])
  })
})

describe('government-items', () => {
  it.each([
    ['assessment', '社会评议良好，没有责任追究。'],
    ['review', '工作考核合格，没有追责。'],
    ['accountability', '工作考核合格，社会评议良好。'],
  ])('misses %s in “%s”', (item, text) => {
    const report = baseWith({
      '/body/type': 'government',
      '/sections/overview/narrative': [{ kind: 'paragraph', text }],
    })
    expect(missing(evaluateRule(governmentItems, report))).toEqual([[item]])
  })

  it.each(['责任追究', '追究责任', '追责', '问责'])('takes “%s” for accountability', word => {
    const report = baseWith({
      '/body/type': 'government',
      '/sections/overview/narrative': [{ kind: 'paragraph', text: `考核、评议、${word}` }],
    })
    expect(evaluateRule(governmentItems, report)).toEqual([])
  })
})

describe('problems-stated', () => {
  it.each(['无', '无。', '暂无', '没有问题。', '不存在问题。', '一、无'])('takes “%s” for no answer', text => {
    expect(missing(evaluateRule(problemsStated, withNarrative('problems', text)))).toEqual([['problems', 'measures']])
  })

  it('knows problems and measures by the words of published reports', () => {
    const problems = [
      '存在问题',
      '质量不足',
      '深度不够',
      '公开不到位',
      '质量不高',
      '力量薄弱',
      '更新滞后',
      '有待提升',
      '存在差距',
      '还有短板',
      '缺乏专人',
    ]
    const measures = [
      '改进作风',
      '采取措施',
      '下一步工作',
      '加强学习',
      '强化培训',
      '提升水平',
      '完善制度',
      '优化流程',
      '将逐月检查',
    ]
    for (const problem of problems) {
      const text = `一年来本单位公开工作${problem}，具体情形见附件说明。将逐一处理。`
      expect(evaluateRule(problemsStated, withNarrative('problems', text)), problem).toEqual([])
    }
    for (const measure of measures) {
      const text = `一年来本单位公开工作存在问题，具体情形见附件。${measure}。`
      expect(evaluateRule(problemsStated, withNarrative('problems', text)), measure).toEqual([])
    }
  })

  it('misses the one that is not there', () => {
    expect(
      missing(evaluateRule(problemsStated, withNarrative('problems', '下一步加强学习，逐月检查各栏目的更新。'))),
    ).toEqual([['problems']])
    expect(
      missing(evaluateRule(problemsStated, withNarrative('problems', '公开栏目更新滞后，群众查找信息仍感不便。'))),
    ).toEqual([['measures']])
  })

  it('does not take a long text with the word 没有 for no answer', () => {
    const text = '个别科室没有及时更新栏目，存在滞后。下一步将逐月检查。'
    expect(evaluateRule(problemsStated, withNarrative('problems', text))).toEqual([])
  })
})

describe('generic-overview', () => {
  const instances = (text: string) =>
    evaluateRule(genericOverview, withNarrative('overview', text)).map(({ instance }) => instance)

  it.each([
    '我局认真工作。',
    '本机关认真工作。',
    '本年认真工作。',
    '公开信息 62 条。',
    '答复12件。',
    '云湖区发展和改革局认真工作。',
  ])('takes “%s” for its own', text => {
    expect(instances(text)).toEqual([])
  })

  it.each(['认真贯彻条例，提高公开水平。', '2022年认真贯彻条例，办结率100%。'])('takes “%s” for anybody’s', text => {
    expect(instances(text)).toEqual(['generic-overview'])
  })

  it.each(['各级政府部门', '部分地区', '一些地方', '许多地方'])('finds “%s”, which is said of others', words => {
    expect(instances(`我局公开信息62条，${words}也公开了信息。`)).toEqual(['generic-overview:others'])
  })

  it('does not ask a body without a name for its name', () => {
    const report = baseWith({
      '/body/name': '',
      '/sections/overview/narrative': [{ kind: 'paragraph', text: '认真工作。' }],
    })
    expect(evaluateRule(genericOverview, report)).toHaveLength(1)
  })
})
