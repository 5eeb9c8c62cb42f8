import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineSplitter } from './line-splitter.ts'

/** Lines as text; `null` where a line was too long. */
function split(chunks: readonly Buffer[], limit: number): (string | null)[] {
  const splitter = createLineSplitter(limit)
  const lines = [...chunks.flatMap(chunk => [...splitter.push(chunk)]), ...splitter.end()]
  expect(lines.map(line => line.number)).toEqual(lines.map((_, index) => index + 1))
  return lines.map(line => line.bytes?.toString('utf8') ?? null)
}

const cut = (text: string, size: number) => {
  const bytes = Buffer.from(text)
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
}

test('gives the lines of a text, the last one with or without a line feed', () => {
  expect(split([Buffer.from('a\nb\n\nc')], 10)).toEqual(['a', 'b', '', 'c'])
  expect(split([Buffer.from('a\nb\n')], 10)).toEqual(['a', 'b'])
  expect(split([], 10)).toEqual([])
})

test('drops a line longer than the limit and goes on with the next', () => {
  for (const size of [1, 2, 5, 100])
    expect(split(cut('ab\nabcdef\nabcde\nx', size), 5)).toEqual(['ab', null, 'abcde', 'x'])
  expect(split(cut('abcdef', 2), 5)).toEqual([null])
})

test('gives the same lines however the text is cut into chunks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 20 })),
      fc.integer({ min: 1, max: 40 }),
      (lines, size) => {
        const clean = lines.map(line => line.replaceAll('\n', '中'))
        const text = clean.map(line => `${line}\n`).join('')
        expect(split(cut(text, size), 1000)).toEqual(clean.map(line => Buffer.from(line).toString('utf8')))
      },
    ),
  )
})
