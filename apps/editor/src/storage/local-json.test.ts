import { describe, expect, test } from 'vitest'
import { createLocalJson } from './local-json.ts'

function memory(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial))
  return createLocalJson(() => ({
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: key => void items.delete(key),
  }))
}

describe('local JSON', () => {
  test('reads back what was written, and nothing after it was removed', () => {
    const store = memory()
    store.write('a', { n: 1 })
    expect(store.read('a')).toEqual({ n: 1 })
    store.remove('a')
    expect(store.read('a')).toBeUndefined()
  })

  test('takes damaged text for nothing', () => {
    expect(memory({ a: '{' }).read('a')).toBeUndefined()
  })

  test('goes on where storage is forbidden', () => {
    const store = createLocalJson(() => {
      throw new Error('denied')
    })
    expect(() => store.write('a', 1)).not.toThrow()
    expect(store.read('a')).toBeUndefined()
  })
})
