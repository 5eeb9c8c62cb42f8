import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @boundaries-ignore generators print this package's sources and are no part of it
import { ruleDocs } from '../../../scripts/generate-rule-docs.ts'
// @boundaries-ignore generators print this package's sources and are no part of it
import { printExamples } from '../../../scripts/print-examples.ts'
// @boundaries-ignore generators print this package's sources and are no part of it
import { printSumUp } from '../../../scripts/print-sum-up.ts'
import type { Edition } from '../src/editions/definition.ts'
import { editions } from '../src/index.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Where one of these fails, `npm run generate` has to be run. */
describe('generated files are up to date', () => {
  it.each(editions as readonly Edition[])('the sums of $id', edition => {
    expect(read(`../src/editions/${edition.id}/sum-up.generated.ts`)).toBe(printSumUp(edition))
  })

  it('the examples of the catalogue', () => {
    expect(read('../src/catalogue/examples.generated.ts')).toBe(printExamples())
  })

  it.each(ruleDocs())('docs/%s', (file, text) => {
    expect(read(`../../../docs/${file}`)).toBe(text)
  })
})
