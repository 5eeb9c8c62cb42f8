import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyValidReport } from '../../tests/support/any-report.ts'
import { anyMutation, mutated } from '../../tests/support/mutations.ts'
import { readBase } from '../../tests/support/samples.ts'
import { limits } from './limits.ts'
import { reportSchema } from './schema.ts'
import { isReport } from './structure.ts'

const accepts = (value: unknown) => reportSchema.safeParse(value).success
const base = readBase('cn-2021')

describe('isReport and reportSchema', () => {
  it('both accept every report that the contract allows', () => {
    fc.assert(
      fc.property(anyValidReport, report => {
        expect([isReport(report), accepts(report)]).toEqual([true, true])
      }),
      { numRuns: 60 },
    )
  })

  it('agree on reports with one thing changed anywhere', () => {
    fc.assert(
      fc.property(anyValidReport, anyMutation, (report, mutation) => {
        const document = mutated(report, mutation)
        expect(isReport(document)).toBe(accepts(document))
      }),
      { numRuns: 600 },
    )
  })

  it('agree on a real report with several things changed', () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { minLength: 1, maxLength: 3 }), mutations => {
        const document = mutations.reduce<unknown>(mutated, base)
        expect(isReport(document)).toBe(accepts(document))
      }),
      { numRuns: 1000 },
    )
  })

  it('agree on values that are no report at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), value => {
        expect(isReport(value)).toBe(false)
        expect(accepts(value)).toBe(false)
      }),
    )
  })

  it.each([
    ['a title at its limit', { title: 'x'.repeat(limits.title) }, true],
    ['a title beyond it', { title: 'x'.repeat(limits.title + 1) }, false],
    ['blocks at their limit', { preamble: Array(limits.blocks).fill({ kind: 'paragraph', text: '' }) }, true],
    ['blocks beyond it', { preamble: Array(limits.blocks + 1).fill({ kind: 'paragraph', text: '' }) }, false],
    ['a text at its limit', { preamble: [{ kind: 'paragraph', text: 'x'.repeat(limits.text) }] }, true],
    ['a text beyond it', { preamble: [{ kind: 'paragraph', text: 'x'.repeat(limits.text + 1) }] }, false],
    [
      'items at their limit',
      { preamble: [{ kind: 'list', ordered: true, items: Array(limits.items).fill('') }] },
      true,
    ],
    [
      'items beyond it',
      { preamble: [{ kind: 'list', ordered: true, items: Array(limits.items + 1).fill('') }] },
      false,
    ],
    ['a script as a link', { preamble: [{ kind: 'paragraph', text: [{ text: 'x', href: 'javascript:x' }] }] }, false],
    ['a fetched image', { preamble: [{ kind: 'image', src: 'https://example.cn/a.png', alt: '' }] }, false],
    ['the year before the first', { year: 2007 }, false],
    ['another version', { schemaVersion: 2 }, false],
    ['an edition that does not exist', { edition: 'cn-2030' }, false],
    ['the edition of another shape', { edition: 'cn-2019' }, false],
    ['a key too many', { note: '' }, false],
  ])('agree on %s', (_, change, expected) => {
    const document = { ...base, ...change }
    expect([isReport(document), accepts(document)]).toEqual([expected, expected])
  })
})
