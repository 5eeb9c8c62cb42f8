import { cpSync } from 'node:fs'
import { join } from 'node:path'

/** tsc leaves behind what is no TypeScript: the migrations and the sample report. */
const root = join(import.meta.dirname, '..')
const isAsset = /\.(?:sql|json)$/

cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: source => isAsset.test(source) || !/\.\w+$/.test(source),
})
