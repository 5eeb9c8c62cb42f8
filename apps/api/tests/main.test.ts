import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sampleReport } from '../src/sample/index.ts'
import { copyDataFolder, createDatabase } from './support/backends.ts'
import { type Child, runChild } from './support/child.ts'

function start(env: Record<string, string>): Child {
  const child = runChild('src/main.ts', [], { PORT: '0', ...env })
  onTestFinished(() => void child.process.kill('SIGKILL'))
  return child
}

/** The address of the sample's page that the server prints. */
async function addressOf(child: Child): Promise<URL> {
  const line = await child.line(text => text.startsWith('勾稽 Gouji: '))
  return new URL(line.slice(line.indexOf('http')))
}

test('a first start prints the address of a published sample; a second one keeps what was saved', {
  timeout: 180_000,
}, async () => {
  const { folder, remove } = copyDataFolder()
  onTestFinished(remove)
  const first = start({ GOUJI_DATA: folder })
  const page = await addressOf(first)
  expect(page.hostname).toBe('127.0.0.1')
  const id = page.pathname.split('/').at(-1)
  const published = await fetch(new URL(`/api/v1/public/reports/${id}`, page))
  expect(await published.json()).toEqual(sampleReport())
  const created = await fetch(new URL('/api/v1/reports', page), {
    method: 'POST',
    body: JSON.stringify(sampleReport()),
    headers: { 'content-type': 'application/json' },
  })
  expect(created.status).toBe(201)

  const intruder = start({ GOUJI_DATA: folder })
  expect(await intruder.ended).toBe(1)
  expect(intruder.lines.join('\n')).toContain(`process ${first.process.pid}`)

  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(existsSync(join(folder, 'lock'))).toBe(false)
  const second = start({ GOUJI_DATA: folder })
  const again = await addressOf(second)
  expect(again.pathname).toBe(page.pathname)
  const list = await fetch(new URL('/api/v1/reports', again))
  expect(((await list.json()) as { items: unknown[] }).items).toHaveLength(2)
  second.process.kill('SIGINT')
  expect(await second.ended).toBe(0)
})

test('several processes share a PostgreSQL server, with one sample among them', { timeout: 180_000 }, async () => {
  const { url, drop } = await createDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'gouji-unused-'))
  const children = [1, 2].map(() => start({ DATABASE_URL: url, GOUJI_DATA: join(folder, 'data') }))
  const pages = await Promise.all(children.map(addressOf))
  const lists = await Promise.all(pages.map(async page => (await fetch(new URL('/api/v1/reports', page))).json()))
  expect((lists[0] as { items: unknown[] }).items).toHaveLength(1)
  expect(lists[0]).toEqual(lists[1])
  for (const child of children) child.process.kill('SIGTERM')
  expect(await Promise.all(children.map(child => child.ended))).toEqual([0, 0])
  expect(existsSync(join(folder, 'data'))).toBe(false)
  rmSync(folder, { recursive: true })
  await drop()
})

test('a setting that cannot be used is explained in one line, without a trace', async () => {
  const child = start({ PORT: 'x' })
  expect(await child.ended).toBe(1)
  expect(child.lines).toHaveLength(1)
  expect(child.lines[0]).toContain('PORT')
})
