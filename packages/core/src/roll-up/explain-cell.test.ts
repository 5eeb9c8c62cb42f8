import { describe, expect, it } from 'vitest'
import { memberWith, reportWith, scopeOf } from '../../tests/support/roll-up-scopes.ts'
import { cn2021 } from '../editions/cn-2021/index.ts'
import { explainCell } from './explain-cell.ts'

const received = 'requests.newRequests.total'

describe('explainCell', () => {
  it('opens a figure into what each body added', () => {
    const members = [
      memberWith('a', reportWith(cn2021, { [received]: 7 })),
      memberWith('b', reportWith(cn2021, { [received]: 2 })),
      memberWith('c', null),
    ]
    const own = memberWith('own', reportWith(cn2021, { [received]: 1 }))
    expect(explainCell({ ...scopeOf(members), own }, received)).toEqual({
      cell: received,
      value: 10,
      known: 10,
      contributions: [
        { id: 'own', name: 'own机关', value: 1 },
        { id: 'a', name: 'a机关', value: 7 },
        { id: 'b', name: 'b机关', value: 2 },
      ],
      leftOut: [{ member: members[2], why: 'missing' }],
      addition: { cells: 'requests', kind: 'additive', care: 'one_receiver' },
    })
  })

  it('says why there is no figure', () => {
    const blank = [memberWith('a', reportWith(cn2021, { [received]: null }))]
    expect(explainCell(scopeOf(blank), received)).toMatchObject({ value: null, uncertain: 'blank', known: null })
    expect(explainCell(scopeOf([]), received)).toMatchObject({ value: null, uncertain: 'nothing' })
  })

  it('refuses a cell the form does not have', () => {
    expect(() => explainCell(scopeOf([]), 'requests.otherAll.total')).toThrow(
      'cn-2021 has no cell requests.otherAll.total',
    )
  })
})
