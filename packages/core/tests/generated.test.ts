// @boundaries-ignore the generator prints this package's sources and is no part of it

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printSumUp } from '../../../scripts/print-sum-up.ts'
import type { Edition } from '../src/editions/definition.ts'
import { editions } from '../src/index.ts'

it.each(editions as readonly Edition[])(
  'the generated sums of $id are those of its relations: else run npm run generate',
  edition => {
    const file = new URL(`../src/editions/${edition.id}/sum-up.generated.ts`, import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(printSumUp(edition))
  },
)
