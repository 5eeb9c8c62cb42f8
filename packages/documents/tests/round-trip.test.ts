import { cellOf, findEdition, type Report } from '@gouji/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadResult, readDocument, readHtml, readText, writeHtml, writeJson, writeText } from '../src/index.ts'
import { consistentReport, knownEditions } from './support/random-report.ts'

function cells(report: Report): Record<string, unknown> {
  return Object.fromEntries(findEdition(report.edition)!.cells.map(({ address }) => [address, cellOf(report, address)]))
}

/** Some cells left blank, as reports have them. */
function withBlanks(report: Report, blanks: readonly number[]): Report {
  const copy = structuredClone(report)
  const all = findEdition(report.edition)!.cells
  for (const blank of blanks) {
    const { table, row, column } = all[blank % all.length]!
    ;(copy.sections[table].table as unknown as Record<string, Record<string, unknown>>)[row]![column] = null
  }
  return copy
}

function reread(result: ReadResult): Report {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.report
}

describe.each(knownEditions.map(edition => [edition.id, edition] as const))('a report of %s', (_, edition) => {
  const report = fc
    .tuple(consistentReport(edition), fc.array(fc.nat(400), { maxLength: 60 }))
    .map(([full, blanks]) => withBlanks(full, blanks))

  it('has the same cells after it was written as text and read', () => {
    fc.assert(
      fc.property(report, original => {
        const read = reread(readText(writeText(original)))
        expect(cells(read)).toEqual(cells(original))
        expect([read.edition, read.year, read.body.name]).toEqual([original.edition, original.year, original.body.name])
      }),
      { numRuns: 40, seed: 7 },
    )
  }, 120_000)

  it('has the same cells after it was written as a page and read', () => {
    fc.assert(
      fc.property(report, original => {
        const read = reread(readHtml(writeHtml(original)))
        expect(cells(read)).toEqual(cells(original))
        expect([read.edition, read.year, read.body.name]).toEqual([original.edition, original.year, original.body.name])
      }),
      { numRuns: 25, seed: 7 },
    )
  }, 120_000)

  it('is itself after it was written as JSON and read', () => {
    fc.assert(
      fc.property(report, original => {
        const bytes = new TextEncoder().encode(writeJson(original))
        expect(reread(readDocument({ bytes }))).toEqual(original)
      }),
      { numRuns: 10, seed: 7 },
    )
  }, 120_000)
})
