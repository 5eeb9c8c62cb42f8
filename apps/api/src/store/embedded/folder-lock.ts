import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ownIdentity, type ProcessIdentity, stateOf } from './process-identity.ts'

interface Holder extends ProcessIdentity {
  readonly token: string
  /** ISO 8601; for people. */
  readonly since: string
}

export interface LockTiming {
  /** The holder touches the file this often. */
  readonly beat: number
  /** A file that stays untouched this long, watched by us, belongs to nobody. */
  readonly stale: number
}

/** Another process holds the folder. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError'
}

function inUse(file: string, holder: Holder): FolderInUseError {
  const where = `进程 ${holder.pid}（${holder.machine.split(' ')[0]}，${holder.since} 起）`
  return new FolderInUseError(
    `数据目录正被${where}使用，请先停止它，或用 GOUJI_DATA 另指一个目录。` +
      `The data folder is in use by process ${holder.pid}; stop it or set GOUJI_DATA to another folder. (${file})`,
  )
}

function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600, flush: true })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): { content: string; touched: number } | undefined {
  try {
    return { content: readFileSync(file, 'utf8'), touched: statSync(file).mtimeMs }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parseHolder(content: string): Holder | undefined {
  try {
    return JSON.parse(content) as Holder
  } catch {
    return undefined
  }
}

/** Whether nobody touches the file while we watch. Only our own clock is trusted, and only for a span of time. */
async function staysUntouched(file: string, { beat, stale }: LockTiming): Promise<boolean> {
  const first = read(file)
  const end = performance.now() + stale
  while (performance.now() < end) {
    await sleep(Math.min(250, beat))
    const now = read(file)
    if (now?.content !== first?.content || now?.touched !== first?.touched) return false
  }
  return true
}

/** Removes a lock nobody holds; of several processes that try, one does, and none removes a new one. */
function removeStale(file: string, content: string, stale: number): void {
  const guard = `${file}.takeover`
  if (!create(guard, '')) {
    const left = read(guard)
    if (left && Date.now() - left.touched > stale) rmSync(guard, { force: true })
    return
  }
  try {
    if (read(file)?.content === content) rmSync(file, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

async function claim(file: string, own: string, timing: LockTiming): Promise<void> {
  while (!create(file, own)) {
    const found = read(file)
    if (!found) continue
    const holder = parseHolder(found.content)
    const state = holder ? stateOf(holder) : 'unknown'
    if (holder && state === 'running') throw inUse(file, holder)
    if (state === 'gone' || (await staysUntouched(file, timing))) removeStale(file, found.content, timing.stale)
    else if (holder && read(file)?.content === found.content) throw inUse(file, holder)
    await sleep(20)
  }
}

/**
 * Takes the lock file, or refuses with the holder's name: at once when the holder is known to run on this machine,
 * else after the next sign of life. A lock left by a killed process is taken over.
 * @param onLost called when somebody else has taken the lock: stop writing at once
 * @returns releases the lock
 * @throws FolderInUseError
 */
export async function lockFolder(
  file: string,
  onLost: () => void,
  timing: LockTiming = { beat: 2_000, stale: 8_000 },
): Promise<() => void> {
  const holder: Holder = { ...ownIdentity(), token: randomUUID(), since: new Date().toISOString() }
  const own = JSON.stringify(holder)
  await claim(file, own, timing)
  const timer = setInterval(() => {
    if (read(file)?.content !== own) return onLost()
    const now = new Date()
    utimesSync(file, now, now)
  }, timing.beat)
  timer.unref()
  return () => {
    clearInterval(timer)
    if (read(file)?.content === own) rmSync(file, { force: true })
  }
}
