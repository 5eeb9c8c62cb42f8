import { describe, expect, test } from 'vitest'
import { abandonStep, closeStep, historyLimit, record, redo, startHistory, undo } from './history.ts'

const isSame = (a: string, b: string) => a === b

describe('history', () => {
  test('undoes and redoes in order', () => {
    const edited = record(record(startHistory('a'), 'b'), 'c')
    const once = undo(edited)
    expect(once.present).toBe('b')
    expect(undo(once).present).toBe('a')
    expect(redo(once).present).toBe('c')
  })

  test('stays where it is at either end', () => {
    const start = startHistory('a')
    expect(undo(start).present).toBe('a')
    expect(redo(start).present).toBe('a')
  })

  test('makes one step of edits with the same key', () => {
    const typed = record(record(startHistory(''), '1', 'cell'), '12', 'cell')
    expect(typed.past).toEqual([''])
    expect(undo(typed).present).toBe('')
    expect(redo(undo(typed)).present).toBe('12')
  })

  test('begins a new step after one was closed, though the key is the same', () => {
    const closed = closeStep(record(startHistory(''), '1', 'cell'), isSame)
    expect(record(closed, '2', 'cell').past).toEqual(['', '1'])
  })

  test('drops a step that ended where it began', () => {
    const back = record(record(startHistory('1'), '12', 'cell'), '1', 'cell')
    expect(closeStep(back, isSame)).toEqual(startHistory('1'))
  })

  test('keeps an earlier step that equals the present when no step is open', () => {
    const plain = record(startHistory('1'), '1')
    expect(closeStep(plain, isSame).past).toEqual(['1'])
  })

  test('abandons the open step without a redo', () => {
    const typed = record(record(startHistory('1'), '12', 'cell'), '123', 'cell')
    const left = abandonStep(typed, 'cell')
    expect(left).toEqual({ past: [], present: '1', future: [] })
  })

  test('abandons nothing for another key', () => {
    const typed = record(startHistory('1'), '12', 'cell')
    expect(abandonStep(typed, 'other')).toBe(typed)
  })

  test('forgets what was undone once something new is recorded', () => {
    const forked = record(undo(record(startHistory('a'), 'b')), 'c')
    expect(forked.future).toEqual([])
    expect(redo(forked).present).toBe('c')
  })

  test('keeps no more than its limit', () => {
    let history = startHistory(0)
    for (let i = 1; i <= historyLimit + 10; i++) history = record(history, i)
    expect(history.past).toHaveLength(historyLimit)
    expect(history.past[0]).toBe(10)
  })
})
