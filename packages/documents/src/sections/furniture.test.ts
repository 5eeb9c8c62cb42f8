import { describe, expect, it } from 'vitest'
import { isFurniture, splitTail } from './furniture.ts'

describe('isFurniture', () => {
  it.each([
    '当前位置： 首页 > 政务公开 > 年报',
    '来源：某局 时间：2022-01-10 09:16',
    '主办单位：某局 网站标识码：0000000000',
    '--> 微信 微博 QQ空间',
  ])('knows %s', text => {
    expect(isFurniture(text)).toBe(true)
  })

  it.each(['全年通过微信公众号公开信息12条。', '（一）主动公开', '本年度未收取信息处理费'])('keeps %s', text => {
    expect(isFurniture(text)).toBe(false)
  })
})

describe('splitTail', () => {
  it('takes a download link off the last paragraph', () => {
    expect(splitTail('没有收取信息处理费。 附件下载')).toEqual({ text: '没有收取信息处理费。', dropped: '附件下载' })
  })
})
