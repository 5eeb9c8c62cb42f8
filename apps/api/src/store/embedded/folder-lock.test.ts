import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FolderInUseError, lockFolder } from './folder-lock.ts'
import { ownIdentity } from './process-identity.ts'

const timing = { beat: 40, stale: 400 }
const ignore = () => {}
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-lock-'))
  file = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leave = (identity: object) =>
  writeFileSync(file, JSON.stringify({ ...ownIdentity(), token: 'left', since: '2025-01-01T00:00:00Z', ...identity }))

test('a second claim is refused until the first is released', async () => {
  const release = await lockFolder(file, ignore, timing)
  await expect(lockFolder(file, ignore, timing)).rejects.toThrow(FolderInUseError)
  release()
  const again = await lockFolder(file, ignore, timing)
  again()
})

test('of many claims at once one succeeds', async () => {
  const claims = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(file, ignore, timing)))
  const won = claims.filter(claim => claim.status === 'fulfilled')
  expect(won).toHaveLength(1)
  won[0]?.value()
})

test.each([
  ['of a process that is gone', { pid: 4_194_304 }],
  ['of an earlier process with the same number', { started: '1' }],
  ['of a process on another machine that gives no sign of life', { machine: 'elsewhere' }],
  ['of a process that cannot be told from another, without a sign of life', { started: null }],
])('a lock %s is taken over, by one of many', async (_, identity) => {
  leave(identity)
  const claims = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(file, ignore, timing)))
  const won = claims.filter(claim => claim.status === 'fulfilled')
  expect(won).toHaveLength(1)
  expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid)
  won[0]?.value()
})

test('a lock half written by a process that died is taken over', async () => {
  writeFileSync(file, '{"pid":')
  const release = await lockFolder(file, ignore, timing)
  release()
})

test('a process on another machine is believed while it gives signs of life', async () => {
  leave({ machine: 'elsewhere', pid: 7 })
  const beating = setInterval(() => utimesSync(file, new Date(), new Date()), timing.beat)
  await expect(lockFolder(file, ignore, timing)).rejects.toThrow('process 7')
  clearInterval(beating)
})

test('a holder learns that its lock was taken', async () => {
  const lost = vi.fn()
  const release = await lockFolder(file, lost, timing)
  leave({ pid: 7 })
  await vi.waitFor(() => expect(lost).toHaveBeenCalled())
  release()
  expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(7)
  await sleep(2 * timing.beat)
})
