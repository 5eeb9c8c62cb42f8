import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../packages/core/src/editions/definition.ts'
import { editions } from '../packages/core/src/editions/index.ts'
import { printReadFigures } from './generate-cells.ts'

const root = join(import.meta.dirname, '..')

for (const edition of editions as readonly Edition[]) {
  const file = join(root, 'packages/core/src/editions', edition.id, 'figures.generated.ts')
  writeFileSync(file, printReadFigures(edition))
  console.log(`wrote ${edition.id}/figures.generated.ts`)
}
