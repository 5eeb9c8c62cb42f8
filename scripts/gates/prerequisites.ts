import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { findChromium, noChromium } from '../../tests/support/browsers.ts'

/** Debian's package manager, when this process may use it. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function install(...packages: string[]): void {
  console.log(`installing ${packages.join(' ')}`)
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  run('update', '-qq')
  run('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

export function requireChromium(): void {
  if (!findChromium() && mayInstall()) install('chromium', 'fonts-noto-cjk')
  const path = findChromium()
  if (!path) throw new Error(noChromium)
  console.log(path)
}

const serverFolder = '/usr/lib/postgresql'

function hasPostgres(): boolean {
  if (process.env.DATABASE_URL) return true
  return (
    existsSync(serverFolder) &&
    readdirSync(serverFolder).some(version => existsSync(`${serverFolder}/${version}/bin/postgres`))
  )
}

export function requirePostgres(): void {
  if (!hasPostgres() && mayInstall()) install('postgresql')
  if (!hasPostgres()) {
    throw new Error(
      'No PostgreSQL server was found. Install one (Debian: apt-get install postgresql) or set DATABASE_URL to an empty database the tests may use.',
    )
  }
  console.log(process.env.DATABASE_URL ? 'DATABASE_URL' : serverFolder)
}
