import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>
  >
}

/**
 * The lock file names every optional (per-platform) package, else `npm ci` fails on another platform, and records no
 * download addresses.
 */
export function checkLockFile(): void {
  const { packages } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
  ) as LockFile
  const names = new Set(Object.keys(packages).map(path => path.split('node_modules/').pop()))
  const missing: string[] = []
  for (const [path, { optionalDependencies = {}, resolved }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      if (!names.has(name)) missing.push(`${name} (wanted by ${path})`)
    }
    if (resolved?.includes('://')) missing.push(`${path} records the address it was downloaded from`)
  }
  if (missing.length > 0) throw new Error(`package-lock.json: ${missing.join('; ')}. Run npm install again.`)
  console.log(`${names.size} packages, every platform's listed`)
}
