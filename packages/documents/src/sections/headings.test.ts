import { editions } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { toStream } from '../labels/stream.ts'
import { findHeadings } from './headings.ts'

const { sections } = editions[0]

function headings(text: string): string[] {
  return findHeadings(toStream(text), sections).map(({ section, start, end }) => `${section} ${text.slice(start, end)}`)
}

describe('findHeadings', () => {
  it('finds the six headings', () => {
    const text = sections.map(({ numeral, heading }) => `${numeral}、${heading}\n本部分内容。`).join('\n')
    expect(headings(text)).toEqual(sections.map(({ id, numeral, heading }) => `${id} ${numeral}、${heading}`))
  })

  it('takes rows of 表三 for no headings', () => {
    expect(headings('三、本年度办理结果\n四、结转下年度继续办理 0 0 0')).toEqual([])
  })

  it('finds headings inside a line', () => {
    expect(headings('收费0三、收到和处理政府信息公开申请情况（本列')).toEqual([
      'requests 三、收到和处理政府信息公开申请情况',
    ])
  })

  it.each([
    ['四、政府信息公开行政法复议、行政诉讼情况', 'remedies'],
    ['五、存在的主要问题和整改情况', 'problems'],
    ['四、因政府信息公开工作被申请行政复议提起行政诉讼情况', 'remedies'],
    ['三、行政机关收到和处理政府信息公开申请情况', 'requests'],
  ])('accepts %s', (text, section) => {
    expect(headings(`${text}\n`)).toEqual([`${section} ${text}`])
  })

  it('accepts a wrong numeral before the right words', () => {
    expect(headings('三、主动公开政府信息情况\n')).toEqual(['disclosure 三、主动公开政府信息情况'])
  })

  it('takes the later of two equal headings: the first belongs to a list of parts', () => {
    const text = '一、总体情况\n六、其他需要报告的事项\n\n一、总体情况\n全年平稳。\n六、其他需要报告的事项\n无。'
    const found = findHeadings(toStream(text), sections)
    expect(found.map(heading => heading.start)).toEqual([text.lastIndexOf('一、'), text.lastIndexOf('六、')])
  })

  it('leaves out what lies inside tables', () => {
    expect(findHeadings(toStream('一、总体情况'), sections, [[0, 6]])).toEqual([])
  })
})
