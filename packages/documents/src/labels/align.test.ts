import { editions } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { alignElements } from './align.ts'
import { elementsOf } from './elements.ts'
import { toStream } from './stream.ts'

const elements = elementsOf(editions[0].tables.disclosure)

function found(text: string): string[] {
  return alignElements(toStream(text), elements).map(match => elements[match.element]!.label)
}

describe('alignElements', () => {
  it('takes the labels of the table and not those of the prose before it', () => {
    const prose = '今年行政处罚12件，行政许可3件，涉及多个领域的日常管理和服务事项。'
    const text = `${prose}信息内容本年处理决定数量行政许可5第二十条第（六）项信息内容本年处理决定数量行政处罚7`
    const matches = alignElements(toStream(text), elements)
    expect(matches[0]!.start).toBeGreaterThan(prose.length - 8)
    expect(found(text)).toContain('行政处罚')
  })

  it('finds a misspelt label between two known ones', () => {
    const text = '第二十条第（一）项信息内容本年制发件数本年废纸件数现行有效件数规章000'
    expect(found(text)).toContain('本年废止件数')
  })

  it('marks misspelt labels', () => {
    const matches = alignElements(toStream('规章000规范性文件123第二十条第（五）项'), elements)
    expect(matches.map(match => match.assumed)).toEqual([false, true, false])
  })

  it('never reaches over a figure', () => {
    expect(found('规章0行政1许可')).toEqual(['规章'])
  })

  it('finds nothing in a text without labels', () => {
    expect(found('一二三四五')).toEqual([])
  })
})
