import { blankReport, checkReport, findEdition, withCell } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { findingsByCell } from '../findings/cell-findings.ts'
import { zhCN } from '../language/zh-cn.ts'
import { cellState } from './cell-messages.ts'

const address = 'requests.granted.total'
const blank = blankReport(findEdition('cn-2021')!, { year: 2024 })
const found = findingsByCell(checkReport(withCell(blank, address, 3))).get('requests.granted.research')

describe('cellState', () => {
  test('says nothing of a cell with nothing wrong', () => {
    expect(cellState(undefined, undefined, undefined, zhCN)).toEqual({ weight: 0, messages: [] })
  })

  test('puts unreadable text before findings and notes', () => {
    const unreadable = { address, text: '约三', code: 'not_a_number' } as const
    const state = cellState(unreadable, found, [{ message: '有两种读法' }], zhCN)
    expect(state.tone).toBe('error')
    expect(state.messages[0]).toBe(zhCN.cell.errors.not_a_number('约三'))
    expect(state.messages).toHaveLength(3)
  })

  test('a finding outweighs a note, a note alone asks for a look', () => {
    const notes = [{ message: '有两种读法' }]
    expect(cellState(undefined, found, notes, zhCN).tone).toBe('warning')
    expect(cellState(undefined, undefined, notes, zhCN).tone).toBe('look')
  })
})
