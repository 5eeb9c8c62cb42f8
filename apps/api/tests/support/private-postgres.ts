import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const versions = '/usr/lib/postgresql'
const advice =
  'The store is tested on a real PostgreSQL as well. Set DATABASE_URL to a server on which databases may be created, ' +
  'or install one (Debian: apt-get install postgresql); the tests then start a private server themselves.'

/** The folder of the installed server programs, newest version first, or those on the path. */
function programs(): string {
  const found = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  for (const version of found) {
    const folder = join(versions, version, 'bin')
    if (existsSync(join(folder, 'initdb'))) return folder
  }
  for (const folder of (process.env.PATH ?? '').split(':')) {
    if (existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) return folder
  }
  throw new Error(advice)
}

/** PostgreSQL refuses to run as root. */
function user(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return { uid: 65_534, gid: 65_534 }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Starts a server of its own in a temporary folder, reachable from this machine only. */
export async function startPrivatePostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const bin = programs()
  const as = user()
  const folder = mkdtempSync(join(tmpdir(), 'gouji-pg-'))
  chmodSync(folder, 0o700)
  if (as) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const options = { ...as, cwd: folder, env: { LC_ALL: 'C', PATH: process.env.PATH ?? '' } }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'gouji', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options)
  const port = await freePort()
  const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off']
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...options, stdio: 'ignore' })
  const stop = async () => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    if (server.exitCode === null && server.kill('SIGINT')) await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `postgresql://gouji@127.0.0.1:${port}/postgres`
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 100 || server.exitCode !== null) {
      await stop()
      throw new Error(`The private PostgreSQL of ${bin} did not start. ${advice}`)
    }
    await sleep(100)
  }
  return { url, stop }
}
