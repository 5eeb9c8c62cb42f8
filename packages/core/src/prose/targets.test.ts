import { describe, expect, it } from 'vitest'
import { cn2019 } from '../editions/cn-2019/index.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import { targetAt } from './targets.ts'

describe('targetAt', () => {
  it('is one cell', () => {
    expect(targetAt(cn2021, 'requests', 'granted', 'total')).toEqual({ cells: ['requests.granted.total'], of: 'cell' })
  })

  it('sums the rows of a group', () => {
    const { cells, of } = targetAt(cn2021, 'requests', 'denied', 'total')
    expect([cells.length, of]).toEqual([8, 'sum'])
  })

  it('follows the edition: 其他处理 is three rows in one, one in the other', () => {
    expect(targetAt(cn2021, 'requests', 'other', 'total').cells).toHaveLength(3)
    expect(targetAt(cn2019, 'requests', 'other', 'total').cells).toEqual(['requests.otherAll.total'])
  })

  it('takes whichever column the edition has', () => {
    expect(targetAt(cn2021, 'disclosure', 'rules', 'issued,created').cells).toEqual(['disclosure.rules.issued'])
    expect(targetAt(cn2019, 'disclosure', 'rules', 'issued,created').cells).toEqual(['disclosure.rules.created'])
    expect(targetAt(cn2019, 'disclosure', 'rules', 'inForce').cells).toEqual([])
  })

  it('gives the same target each time', () => {
    expect(targetAt(cn2021, 'remedies', 'suit', 'total')).toBe(targetAt(cn2021, 'remedies', 'suit', 'total'))
  })
})
