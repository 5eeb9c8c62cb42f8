import { describe, expect, test } from 'vitest'
import { intentOf, type KeyPress } from './keys.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held }
}
const control = { ctrlKey: true }

describe('intentOf', () => {
  test.each([
    ['ArrowDown', {}, { move: 'down' }],
    ['ArrowLeft', {}, { move: 'left' }],
    ['ArrowUp', control, { move: 'top' }],
    ['ArrowRight', control, { move: 'rowEnd' }],
    ['Home', {}, { move: 'rowStart' }],
    ['End', control, { move: 'tableEnd' }],
    ['Enter', {}, { move: 'enter' }],
    ['Enter', { shiftKey: true }, { move: 'enterBack' }],
    ['F2', {}, 'edit'],
    ['Escape', {}, 'cancel'],
  ])('reads %s in a selected cell', (key, held, intent) => {
    expect(intentOf(press(key, held), 'select')).toEqual(intent)
  })

  test.each(['ArrowLeft', 'ArrowDown', 'Home', 'End'])('leaves %s to the caret while editing', key => {
    expect(intentOf(press(key), 'edit')).toBeUndefined()
  })

  test('moves on Enter while editing too', () => {
    expect(intentOf(press('Enter'), 'edit')).toEqual({ move: 'enter' })
  })

  test('does not move on the Enter that confirms an input method candidate', () => {
    expect(intentOf(press('Enter', { isComposing: true }), 'select')).toBeUndefined()
    expect(intentOf(press('ArrowDown', { isComposing: true }), 'select')).toBeUndefined()
  })

  test.each(['Tab', '5', 'a', 'Backspace', 'Delete'])('leaves %s to the browser', key => {
    expect(intentOf(press(key), 'select')).toBeUndefined()
  })

  test('leaves selecting with Shift and menus with Alt to the browser', () => {
    expect(intentOf(press('ArrowLeft', { shiftKey: true }), 'select')).toBeUndefined()
    expect(intentOf(press('ArrowLeft', { altKey: true }), 'select')).toBeUndefined()
  })
})
