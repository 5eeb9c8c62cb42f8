import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withEdits } from '../../tests/support/edits.ts'
import { anyMutation, mutated } from '../../tests/support/mutations.ts'
import { readBase } from '../../tests/support/samples.ts'
import { parseReport } from './parse.ts'

const base = readBase('cn-2021')
const cell = '/sections/requests/table/granted/total'

function problemsOf(value: unknown): string[] {
  const result = parseReport(value)
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`)
}

describe('parseReport', () => {
  it('gives a report back as it is', () => {
    const result = parseReport(base)
    expect(result.ok && result.report).toBe(base)
  })

  it.each([
    [1.5, 'not_a_whole_number'],
    ['12a', 'wrong_type'],
    ['12', 'wrong_type'],
    [-3, 'out_of_range'],
    [2 ** 60, 'out_of_range'],
    [{}, 'wrong_type'],
    [true, 'wrong_type'],
  ])('says of the count %s where it stands and why it is none', (value, code) => {
    expect(problemsOf(withEdits(base, { [cell]: value }))).toEqual([`${cell} ${code}`])
  })

  it('says every place, not only the first', () => {
    const edits = { '/year': 1999, '/title': 5, [cell]: -1, '/sections/disclosure/table/fees/amountWan': 'many' }
    expect(problemsOf(withEdits(base, edits)).sort()).toEqual(
      [
        `/year out_of_range`,
        `/title wrong_type`,
        `${cell} out_of_range`,
        '/sections/disclosure/table/fees/amountWan wrong_format',
      ].sort(),
    )
  })

  it('names missing and unknown keys', () => {
    const { title: _, ...untitled } = base
    expect(problemsOf(untitled)).toEqual(['/title missing'])
    expect(problemsOf({ ...base, extra: 1 })).toEqual(['/extra unknown_key'])
    const row = { ...base.sections.requests.table.granted, 'a/b': 1 }
    expect(problemsOf(withEdits(base, { '/sections/requests/table/granted': row }))).toEqual([
      '/sections/requests/table/granted/a~1b unknown_key',
    ])
  })

  it('says which editions and versions there are', () => {
    expect(parseReport({ ...base, edition: 'cn-1999' })).toEqual({
      ok: false,
      problems: [
        { path: '/edition', code: 'unknown_edition', params: { found: '"cn-1999"', expected: 'cn-2021, cn-2019' } },
      ],
    })
    expect(problemsOf({ ...base, schemaVersion: 2 })).toEqual(['/schemaVersion unsupported_version'])
  })

  it.each([undefined, null, 5, 'text', [], [base]])('refuses %s, which is no object', value => {
    expect(problemsOf(value)).toEqual([' not_an_object'])
  })

  it('speaks of the kind of block that was meant', () => {
    const blocks = [{ kind: 'heading', level: 9, text: 'x' }]
    expect(problemsOf({ ...base, preamble: blocks })).toEqual(['/preamble/0/level out_of_range'])
    expect(problemsOf({ ...base, preamble: [{ kind: 'script', text: 'x' }] })).toHaveLength(1)
  })

  it('never throws and never refuses without a problem', () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { minLength: 1, maxLength: 3 }), mutations => {
        const result = parseReport(mutations.reduce<unknown>(mutated, base))
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
