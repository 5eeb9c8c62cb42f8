import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { sampleReport } from '../src/sample/index.ts'
import { openEmbeddedStore } from '../src/store/embedded/index.ts'
import { FolderVersionError, postgresMajor } from '../src/store/embedded/version-stamp.ts'
import { copyDataFolder } from './support/backends.ts'
import { runChild } from './support/child.ts'

const report = sampleReport()
const options = { now: () => new Date(), onLockLost: () => {} }

test('each commit is flushed to the disk exactly once before it is acknowledged', async () => {
  const { folder, remove } = copyDataFolder()
  let syncs = 0
  const store = await openEmbeddedStore(folder, { ...options, onSync: () => syncs++ })
  const during = async (work: () => Promise<unknown>) => {
    const before = syncs
    await work()
    return syncs - before
  }
  const { id } = await store.create(report)
  expect(await during(() => store.create(report))).toBe(1)
  expect(await during(() => store.save(id, report, 1))).toBe(1)
  expect(await during(() => store.publish(id, 2))).toBe(1)
  expect(await during(() => store.read(id))).toBe(0)
  expect(await during(() => store.save(id, report, 1))).toBe(0)
  await store.close()
  remove()
})

test('only the owner can look into the data folder', async () => {
  const { folder, remove } = copyDataFolder()
  const store = await openEmbeddedStore(folder, options)
  for (const path of [folder, join(folder, 'db')]) expect(statSync(path).mode & 0o777).toBe(0o700)
  for (const name of ['lock', 'version.json']) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
  await store.close()
  expect(readdirSync(folder).sort()).toEqual(['db', 'version.json'])
  remove()
})

test('a process killed at any moment loses nothing it acknowledged', { timeout: 240_000 }, async () => {
  const { folder, remove } = copyDataFolder()
  for (const delay of [40, 400, 900]) {
    const child = runChild('tests/support/writer.ts', [folder])
    onTestFinished(() => void child.process.kill('SIGKILL'))
    await child.line(line => line.endsWith(' 3'))
    await sleep(delay)
    child.process.kill('SIGKILL')
    expect(await child.ended).toBe('SIGKILL')
    const acknowledged = new Map<string, number>()
    for (const line of child.lines.slice(1)) {
      const [id, version] = line.split(' ')
      acknowledged.set(id!, Number(version))
    }
    expect(acknowledged.size).toBeGreaterThan(0)
    const store = await openEmbeddedStore(folder, options)
    for (const [id, version] of acknowledged) {
      const stored = await store.read(id)
      expect(stored?.version).toBeGreaterThanOrEqual(version)
      expect(await store.revisions(id)).toHaveLength(stored?.revision ?? 0)
    }
    await store.close()
  }
  remove()
})

test('a folder that is in use is refused at once, naming the process', async () => {
  const { folder, remove } = copyDataFolder()
  const child = runChild('tests/support/writer.ts', [folder])
  onTestFinished(() => void child.process.kill('SIGKILL'))
  await child.line(line => line === 'open')
  await expect(openEmbeddedStore(folder, options)).rejects.toThrow(`process ${child.process.pid}`)
  child.process.kill('SIGKILL')
  await child.ended
  const store = await openEmbeddedStore(folder, options)
  await store.close()
  remove()
})

test('files of another version are refused and left alone', async () => {
  const { folder, remove } = copyDataFolder()
  writeFileSync(join(folder, 'db', 'PG_VERSION'), '14\n')
  await expect(openEmbeddedStore(folder, options)).rejects.toThrow(FolderVersionError)
  writeFileSync(join(folder, 'db', 'PG_VERSION'), `${postgresMajor}\n`)
  writeFileSync(join(folder, 'version.json'), '{"layout":2,"postgres":18}')
  await expect(openEmbeddedStore(folder, options)).rejects.toThrow(FolderVersionError)
  expect(readdirSync(folder).sort()).toEqual(['db', 'version.json'])
  remove()
})

test('the stamp names the version PGlite writes', () => {
  const { folder, remove } = copyDataFolder()
  expect(readFileSync(join(folder, 'db', 'PG_VERSION'), 'utf8').trim()).toBe(String(postgresMajor))
  remove()
})
