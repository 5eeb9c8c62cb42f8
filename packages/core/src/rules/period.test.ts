import { describe, expect, it } from 'vitest'
import { withNarrative } from '../../tests/support/evaluate-rule.ts'
import { periodIn } from './period.ts'
import { placedTexts } from './texts.ts'

function read(text: string) {
  const period = periodIn(placedTexts(withNarrative('preamble', text)))
  return (
    period && {
      year: period.year,
      isWholeYear: period.isWholeYear,
      text: text.slice(period.start).slice(0, period.length),
    }
  )
}

describe('periodIn', () => {
  it.each([
    '统计期限为2022年1月1日至2022年12月31日。',
    '本年度报告所列数据的统计时限为2022年1月1日起至12月31日止。',
    '数据自 2022 年 1 月 1 日起至 2022 年 12 月 31 日止。',
    '统计期限：2022年1月1日—2022年12月31日。',
    '统计期限：２０２２年１月１日到１２月３１日。',
    '报告中所列数据2022年1月1日开始至2022年12月31日。',
  ])('reads the whole year of “%s”', text => {
    expect(read(text)).toMatchObject({ year: 2022, isWholeYear: true })
  })

  it.each([
    ['统计期限为2022年1月1日至2022年11月30日。', '2022年1月1日至2022年11月30日'],
    ['统计期限为2022年2月1日至12月31日。', '2022年2月1日至12月31日'],
    ['统计期限为2021年1月1日至2022年12月31日。', '2021年1月1日至2022年12月31日'],
  ])('reads another period of “%s”', (text, found) => {
    expect(read(text)).toEqual({ year: Number(found.slice(0, 4)), isWholeYear: false, text: found })
  })

  it.each(['培训于2022年1月1日至2022年12月31日举行。', '统计期限为全年。', '统计期限为 年 月 日至 年 月 日。'])(
    'reads no period of “%s”',
    text => {
      expect(read(text)).toBeUndefined()
    },
  )
})
