import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../src/index.ts'
import { glue } from './support/glue.ts'
import { consistentReport, knownEditions } from './support/random-report.ts'
import { silentFaults } from './support/silence.ts'

describe.each(knownEditions.map(edition => [edition.id, edition] as const))('glued reports of %s', (_, edition) => {
  it('are never read wrong in silence', () => {
    fc.assert(
      fc.property(consistentReport(edition), report => {
        expect(silentFaults(readText(glue(report)), report)).toEqual([])
      }),
      { numRuns: 60, seed: 20211 },
    )
  }, 120_000)
})
