import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../packages/core/src/editions/definition.ts'
import { editions } from '../packages/core/src/editions/index.ts'
import { generateVectors } from './generate-vectors.ts'
import { printExamples } from './print-examples.ts'
import { printSumUp } from './print-sum-up.ts'

const root = join(import.meta.dirname, '..')

for (const edition of editions as readonly Edition[]) {
  const file = join(root, 'packages/core/src/editions', edition.id, 'sum-up.generated.ts')
  writeFileSync(file, printSumUp(edition))
  console.log(`wrote ${edition.id}/sum-up.generated.ts`)
}

generateVectors()
writeFileSync(join(root, 'packages/core/src/catalogue/examples.generated.ts'), printExamples())
console.log('wrote examples.generated.ts')

// Loaded only now: the catalogue reads the examples that have just been written.
const { ruleDocs } = await import('./generate-rule-docs.ts')
for (const [file, text] of ruleDocs()) {
  writeFileSync(join(root, 'docs', file), text)
  console.log(`wrote docs/${file}`)
}
