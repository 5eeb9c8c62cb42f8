import { editions } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { yearOf } from './year.ts'

const none = { title: '', option: undefined, fileName: undefined, prose: '' }

describe('yearOf', () => {
  it('takes the year of the title without a note', () => {
    expect(yearOf({ ...none, title: '某局2022年报告', option: 2020 }, editions[0])).toEqual({ year: 2022 })
  })

  it.each([
    [{ option: 2023 }, 2023, 'option'],
    [{ prose: '统计期限为2022年1月1日至2022年12月31日。2023年2023年2023年' }, 2022, 'prose'],
    [{ prose: '2021年制发，2022年办理，2022年公开，〔2021〕30号' }, 2022, 'prose'],
    [{ fileName: 'report-2020.html' }, 2020, 'fileName'],
    [{}, editions[0].years.from, 'edition'],
  ] as const)('assumes it from %j', (hints, year, from) => {
    expect(yearOf({ ...none, ...hints }, editions[0])).toEqual({
      year,
      note: { code: 'year_assumed', params: { year, from } },
    })
  })
})
