import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../packages/core/src/editions/definition.ts'
import { editions } from '../packages/core/src/editions/index.ts'
import { generateVectors } from './generate-vectors.ts'
import { printSumUp } from './print-sum-up.ts'

const root = join(import.meta.dirname, '..')

for (const edition of editions as readonly Edition[]) {
  const file = join(root, 'packages/core/src/editions', edition.id, 'sum-up.generated.ts')
  writeFileSync(file, printSumUp(edition))
  console.log(`wrote ${edition.id}/sum-up.generated.ts`)
}

generateVectors()
