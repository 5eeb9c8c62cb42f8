import { describe, expect, it } from 'vitest'
import { pointerOf } from '../../tests/support/edits.ts'
import { baseWith, evaluateRule, withNarrative } from '../../tests/support/evaluate-rule.ts'
import { readBase } from '../../tests/support/samples.ts'
import { proseBalance } from './prose-balance.ts'
import { proseListSum } from './prose-list-sum.ts'
import { prosePercentage } from './prose-percentage.ts'

describe('prose-balance', () => {
  const say = (...texts: string[]) => evaluateRule(proseBalance, withNarrative('overview', ...texts))

  it.each([
    '受理申请859件，答复805件（含上年结转18件，另有72件顺延）。',
    '收到申请877件，上年结转18件，答复805件，结转下年度72件。',
    '收到申请860件，答复805件。',
    '收到申请900余件，答复805件，结转下年度72件。',
    '收到申请80件，收到申请85件，答复70件，结转下年度5件。',
  ])('lets “%s” stand', text => {
    expect(say(text)).toEqual([])
  })

  it('finds numbers that do not balance', () => {
    expect(say('受理申请859件，答复805件（含上年结转18件，另有70件顺延）。')).toMatchObject([
      {
        instance: 'prose-balance:overview.0.0',
        code: 'prose_balance',
        params: { received: 859, carriedIn: 18, done: 805, carriedOut: 70 },
      },
    ])
  })

  it('takes what is not said from the table', () => {
    expect(say('收到申请74件，答复70件，结转下年度5件。')).toEqual([])
    expect(say('收到申请74件，答复70件，结转下年度6件。')).toMatchObject([{ params: { carriedIn: 1 } }])
  })

  it('says nothing when that cell is blank', () => {
    const text = '收到申请74件，答复70件，结转下年度6件。'
    const report = baseWith({
      [pointerOf('requests.carriedIn.total')]: null,
      '/sections/overview/narrative': [{ kind: 'paragraph', text }],
    })
    expect(evaluateRule(proseBalance, report)).toEqual([])
  })

  it('does not mix blocks', () => {
    expect(say('收到申请74件。', '答复70件，结转下年度6件。')).toEqual([])
  })
})

describe('prose-list-sum', () => {
  const say = (...texts: string[]) =>
    evaluateRule(proseListSum, withNarrative('overview', ...texts)).map(
      ({ code, severity = 'warning', params }) => [severity, code, params] as const,
    )

  it.each([
    ['parts in another unit', '发布信息62件，其中人事21条，财政41条。'],
    ['nested brackets', '发布信息698条，其中动态407条（含镇街287条、部门106条、专题14条），公告155条，其他136条。'],
    ['semicolons', '发布信息20条，其中：公文9条；人事7条；其他4条。受理来信182件。'],
    ['what follows after a semicolon', '公开128条，其中政策1条，征地127条；办理申请18件。'],
    ['what follows after the parts', '办结申请81件，其中：予以公开42件，占51.85%；无法提供39件；行政复议2件。'],
    ['another channel', '公开信息20条，其中公告12条，其他8条。同时，微信公开133条。'],
    ['examples', '发布信息3659条，其中政策352条，动态854条，解读19篇。'],
    ['one part', '收到申请20件，其中信函2件。'],
    ['rough parts', '公开276条，其中动态216条、公告50条、其他10余条。'],
    ['a total of two numbers', '办理建议28件、提案46件，其中主办30件、会办44件。'],
    ['a total further ahead', '收到申请20件，答复18件，其中信函14件，网络6件。'],
    ['other units', '培训5场，其中县级2场、镇级3场，参训420人。'],
    ['no list', '发布信息12条，制发文件30件，举办发布会4场，回应关切50条。'],
    ['a part without its unit', '公开52条，其中政策3条，环保45，其他4条。'],
  ])('lets %s stand', (_, text) => {
    expect(say(text)).toEqual([])
  })

  it('finds parts that exceed their total', () => {
    expect(say('公开信息2602条，其中规划1500条，其他1103条。')).toEqual([
      ['warning', 'list_exceeds', { stated: 2602, found: 2603 }],
    ])
  })

  it('only notes it where the total is rough or stands in another sentence, or nothing opens the list', () => {
    expect(say('公开信息20条。类别有公告等。其中公告12条，其他9条。')).toMatchObject([['info', 'list_exceeds', {}]])
    expect(say('公开276条，其中动态216条、公告50条、其他100余条。')).toMatchObject([['info', 'list_exceeds', {}]])
    expect(say('发布信息20条（公告12条，其他9条）。')).toMatchObject([['info', 'list_exceeds', {}]])
  })

  it('notes parts that fall short', () => {
    expect(say('公开信息2599条（其中规划1500条，其他1033条）。')).toEqual([
      ['info', 'list_short', { stated: 2599, found: 2533 }],
    ])
  })

  it('notes it of a list that no word opens', () => {
    expect(say('主动公开364条，人事17条，规划1条，项目308条，服务8条，其他19条。')).toMatchObject([
      ['info', 'list_short', { stated: 364, found: 353 }],
    ])
  })

  it('passes over totals of earlier years', () => {
    expect(say('公开信息475条。历年累计公开2979条。其中公告159条，其他316条。')).toEqual([])
  })

  it('is silent without numbers', () => {
    expect(say('', '公开信息若干条，其中公告若干条。')).toEqual([])
  })
})

describe('prose-percentage', () => {
  const say = (text: string, previous = readBase('cn-2021-previous')) =>
    evaluateRule(prosePercentage, withNarrative('overview', text), previous).map(({ params }) => params)

  it.each([
    ['rounded', '办结申请75件，予以公开21件，占28%；部分公开9件，占12.00%。'],
    ['cut off', '答复申请805件，不予公开35件，占4.34%。'],
    ['of another number of the text', '收到申请510件，其中网上477件，平台提交198件，占41.5%。'],
    ['of the table', '申请中予以公开21件，占28%。'],
    ['of nothing that is known', '公开信息30条，占12%。'],
    ['not of the number before it', '办理申请75件，其他情况占5.2%。'],
    ['a rate', '申请办结率100%。'],
    ['a rate of something else', '来信办结率50%。'],
  ])('lets a share stand that is %s: “%s”', (_, text) => {
    expect(say(text)).toEqual([])
  })

  it('finds a share that fits no number', () => {
    expect(say('答复申请805件，予以公开258件，占33.9%。')).toEqual([{ stated: 33.9, found: 32.05, unit: '%' }])
  })

  it('finds a rate that what was carried out contradicts', () => {
    const report = baseWith({
      [pointerOf('requests.resultTotal.total')]: 60,
      '/sections/overview/narrative': [{ kind: 'paragraph', text: '申请办结率100%。' }],
    })
    expect(evaluateRule(prosePercentage, report)).toMatchObject([{ params: { stated: 100, found: 80 } }])
  })

  it('says nothing of a rate when a cell is blank', () => {
    const report = baseWith({
      [pointerOf('requests.resultTotal.total')]: null,
      '/sections/overview/narrative': [{ kind: 'paragraph', text: '申请办结率100%。' }],
    })
    expect(evaluateRule(prosePercentage, report)).toEqual([])
  })

  it('compares a change with last year’s report, and says nothing without it', () => {
    const previous = readBase('cn-2021-previous')
    const before = 70
    previous.sections.requests.table.newRequests.total = before
    expect(say('新收申请74件，同比增长5.71%。', previous)).toEqual([])
    expect(say('新收申请74件，较上年增加4件。', previous)).toEqual([])
    expect(say('新收申请74件，同比增长6.5%。', previous)).toEqual([{ stated: 6.5, found: 5.71, unit: '%' }])
    expect(say('新收申请74件，同比下降5.71%。', previous)).toMatchObject([{ stated: -5.71 }])
    expect(say('新收申请74件，较上年减少3件。', previous)).toEqual([{ stated: -3, found: 4, unit: '件' }])
    const alone = withNarrative('overview', '新收申请74件，同比增长6.5%。')
    expect(evaluateRule(prosePercentage, alone)).toEqual([])
  })
})
