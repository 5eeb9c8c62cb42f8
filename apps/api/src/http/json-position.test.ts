import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateJsonError } from './json-position.ts'

test.each([
  ['', 1, 1, null],
  ['{', 1, 2, null],
  ['{"a" 1}', 1, 6, '"1}"'],
  ['{"a":1,}', 1, 8, '"}"'],
  ['[1,]', 1, 4, '"]"'],
  ['[1 2]', 1, 4, '"2]"'],
  ['{"a":01}', 1, 7, '"1}"'],
  ['{"a":tru}', 1, 6, '"tru}"'],
  ['{a:1}', 1, 2, '"a:1}"'],
  ["{'a':1}", 1, 2, `"'a':1}"`],
  ['{"a":"x\ny"}', 1, 8, '"\\ny\\"}"'],
  ['{"a":"\\x"}', 1, 7, '"\\\\x\\"}"'],
  ['{"a":"\\u12g4"}', 1, 7, '"\\\\u12g4\\"}"'],
  ['{"a":1}}', 1, 8, '"}"'],
  ['{\n  "a": 1,\n  "b": NaN\n}', 3, 8, '"NaN\\n}"'],
  ['"abc', 1, 5, null],
  ['\u00a0{}', 1, 1, '"\u00a0{}"'],
])('%j goes wrong at line %i, column %i', (text, line, column, found) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(locateJsonError(text)).toEqual({ line, column, found })
})

test('finds the end of valid JSON, whatever it is', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 3 }), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      expect(locateJsonError(`${text}~`)).toMatchObject({ found: '"~"', line: text.split('\n').length })
    }),
  )
})

test('finds a character that was put into valid JSON, or the number, word or escape it breaks', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, seed) => {
      const at = seed % (json.length + 1)
      const text = `${json.slice(0, at)}\u0001${json.slice(at)}`
      const { line, column } = locateJsonError(text)
      expect(line).toBe(1)
      expect(column).toBeLessThanOrEqual(at + 1)
      expect(text.slice(column - 1, at)).toMatch(/^[-+.\\\w]*$/)
    }),
    { numRuns: 2_000 },
  )
})

test('does not mind depth', () => {
  expect(locateJsonError('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001, found: null })
})
