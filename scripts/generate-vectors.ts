import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildVectors } from './vectors/build-vectors.ts'

const folder = join(import.meta.dirname, '../packages/vectors/rules')

/** Writes one file a rule and removes those of rules that are gone. */
export function generateVectors(): void {
  mkdirSync(folder, { recursive: true })
  const vectors = buildVectors()
  for (const file of readdirSync(folder)) {
    if (!vectors.has(file.replace(/\.json$/, '') as never)) rmSync(join(folder, file))
  }
  vectors.forEach((vector, rule) => {
    writeFileSync(join(folder, `${rule}.json`), `${JSON.stringify(vector, null, 2)}\n`)
  })
  console.log(`wrote the vectors of ${vectors.size} rules`)
}
