import { spawnSync } from 'node:child_process'
import { checkLockFile } from './gates/lock-file.ts'
import { requireChromium, requirePostgres } from './gates/prerequisites.ts'

/** Every gate, the cheap ones first. The first that fails ends the run. */
const gates: readonly (readonly [name: string, run: string | (() => void)])[] = [
  ['lock file is complete', checkLockFile],
  ['format and lint', 'biome check --error-on-warnings'],
  ['direction of dependencies', 'turbo boundaries'],
  ['unused code', 'knip'],
  ['types', 'turbo run typecheck'],
  ['types of scripts and tests', 'tsc -p tsconfig.json && tsc -p scripts/tsconfig.json'],
  ['build', 'turbo run build'],
  ['a Chromium for the browser tests', requireChromium],
  ['a PostgreSQL for the store tests', requirePostgres],
  ['unit and integration tests', 'turbo run test --concurrency=2'],
  ['bundle size', 'size-limit'],
  ['syntax of the widget', 'es-check es2017 apps/viewer/dist/*.js'],
  ['browser tests', 'vitest run --config vitest.e2e.config.ts'],
]

function runCommand(command: string): void {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const { status, error } = spawnSync(command, { shell: true, stdio: 'inherit', env })
  if (error) throw error
  if (status !== 0) throw new Error(`\`${command}\` ended with ${status}`)
}

let passed = 0
let failed = 0
for (const [name, run] of gates) {
  console.log(`\n=== ${name}`)
  const start = performance.now()
  try {
    if (typeof run === 'string') runCommand(run)
    else run()
    passed++
    console.log(`--- ${name}: passed in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  } catch (error) {
    failed++
    console.error(`--- ${name}: FAILED. ${error instanceof Error ? error.message : error}`)
    break
  }
}
if (failed > 0) console.error(`\n${gates.length - passed - failed} gates were not reached.`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
