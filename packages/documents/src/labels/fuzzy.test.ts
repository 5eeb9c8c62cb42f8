import { describe, expect, it } from 'vitest'
import { fitIn, tolerance } from './fuzzy.ts'

describe('fitIn', () => {
  it('finds an exact part at distance 0', () => {
    expect(fitIn('三本年度办理结果一予以公开', '予以公开', 1)).toEqual({ start: 9, end: 13, distance: 0 })
  })

  it('finds a part with a wrong character', () => {
    expect(fitIn('甲本年废纸件数乙', '本年废止件数', 2)).toEqual({ start: 1, end: 7, distance: 1 })
  })

  it('finds a part with characters left out', () => {
    expect(fitIn('其他法律行政止公开', '其他法律行政法规禁止公开', 4)).toMatchObject({ distance: 3 })
  })

  it('finds nothing beyond the limit', () => {
    expect(fitIn('行政强制', '信访举报', 1)).toBeUndefined()
  })

  it('takes no side between two equal fits', () => {
    expect(fitIn('重复甲请。。。。重复乙请', '重复申请', 1)).toBeUndefined()
  })
})

describe('tolerance', () => {
  it('allows no fault in short labels and a third of long ones', () => {
    expect([tolerance('规章'), tolerance('行政许可'), tolerance('本年新收政府信息公开申请数量')]).toEqual([0, 1, 4])
  })
})
