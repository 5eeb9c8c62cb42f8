import { blankReport, cellOf, findEdition, zhCN } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { effectScope, ref } from 'vue'
import { cellText, startSnapshot } from './snapshot.ts'
import { type Editing, useReport } from './use-report.ts'

const blank = blankReport(findEdition('cn-2021')!, { year: 2024 })
const a = 'requests.granted.naturalPerson'
const b = 'requests.granted.enterprise'

function edit(): Editing {
  return effectScope().run(() => useReport(startSnapshot(blank), ref(zhCN), [{ message: '?', cells: [a] }]))!
}

function enter(editing: Editing, address: string, ...texts: string[]): void {
  for (const text of texts) editing.type(address, text)
  editing.leave(address)
}

describe('editing a report', () => {
  test('the keystrokes in a cell are one undo step', () => {
    const editing = edit()
    enter(editing, a, '1', '12', '123')
    enter(editing, b, '4')
    editing.undo()
    expect(cellText(editing.present.value, a)).toBe('123')
    editing.undo()
    expect(cellText(editing.present.value, a)).toBe('')
    expect(editing.canUndo.value).toBe(false)
    editing.redo()
    expect(cellOf(editing.report.value, a)).toBe(123)
  })

  test('the check follows each keystroke', () => {
    const editing = edit()
    const row = ['research', 'publicWelfare', 'legalService', 'otherOrg', 'total']
    for (const column of row) enter(editing, `requests.granted.${column}`, '0')
    enter(editing, b, '0')
    editing.type(a, '5')
    expect(editing.relations.value).toMatchObject({ checked: 1, held: 0 })
    expect(editing.cellFindings.value.get(a)?.severity).toBe('error')
    editing.type(a, '')
    expect(editing.relations.value).toMatchObject({ checked: 0, held: 0 })
  })

  test('Esc gives up what was typed and leaves nothing to undo', () => {
    const editing = edit()
    enter(editing, a, '1')
    editing.type(a, '9')
    editing.cancel(a)
    expect(cellText(editing.present.value, a)).toBe('1')
    expect(editing.canRedo.value).toBe(false)
  })

  test('entering a cell and leaving it is no step', () => {
    const editing = edit()
    enter(editing, a)
    enter(editing, a, '1', '')
    expect(editing.canUndo.value).toBe(false)
  })

  test('a mark for “none” is read as blank, and said', () => {
    const editing = edit()
    enter(editing, a, '/')
    expect(cellText(editing.present.value, a)).toBe('')
    expect(editing.placeholder.value).toEqual({ address: a, text: '/' })
  })

  test('a pasted block is one step, with its outcome', () => {
    const editing = edit()
    editing.paste('requests', a, [['1', 'x', '3']])
    expect(cellText(editing.present.value, b)).toBe('x')
    expect(editing.unreadable.value).toMatchObject([{ address: b, text: 'x' }])
    expect(editing.pasted.value).toMatchObject({ filled: 2, outside: [] })
    editing.undo()
    expect(cellText(editing.present.value, a)).toBe('')
    expect(editing.unreadable.value).toEqual([])
    expect(editing.revisited.value).toContain(b)
  })

  test('a paste that fits nowhere changes nothing', () => {
    const editing = edit()
    editing.paste('requests', 'requests.carriedOut.total', [['商业企业', '自然人']])
    expect(editing.canUndo.value).toBe(false)
    expect(editing.pasted.value).toMatchObject({ filled: 0 })
  })

  test('an edited or acknowledged cell no longer needs a look', () => {
    const editing = edit()
    expect(editing.cellNotes.value.has(a)).toBe(true)
    enter(editing, a, '1')
    expect(editing.cellNotes.value.has(a)).toBe(false)
    editing.undo()
    expect(editing.cellNotes.value.has(a)).toBe(true)
    editing.review([a])
    expect(editing.cellNotes.value.has(a)).toBe(false)
  })

  test('typing in one field is one step, another field begins a new one', () => {
    const editing = edit()
    editing.setTitle('某')
    editing.setTitle('某局')
    editing.setBody('某局')
    editing.undo()
    expect(editing.report.value).toMatchObject({ title: '某局', body: { name: '' } })
    editing.undo()
    expect(editing.report.value.title).toBe('')
  })
})
