import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { createInterface } from 'node:readline'
import { judge, withCell } from '@gouji/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listener, listen } from '../src/listen.ts'
import { sampleReport } from '../src/sample/index.ts'
import { api, openApp, type TestApp } from './support/app.ts'

let opened: TestApp
let listener: Listener
beforeAll(async () => {
  opened = await openApp()
  listener = await listen(opened.app, { port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await listener.close(1_000)
  await opened.dispose()
})

const report = sampleReport()
const good = JSON.stringify(report)
const broken = withCell(report, 'requests.granted.total', 1)
const sections = Object.entries(report.sections).map(([id, section]) => [id, { ...section, narrative: [] }])
const withoutProse = { ...report, preamble: [], sections: Object.fromEntries(sections) }
const headers = { 'content-type': 'application/x-ndjson' }
const path = `${api}/validate`

async function judgeText(body: string | Uint8Array<ArrayBuffer>, extra: Record<string, string> = {}) {
  const response = await opened.app.request(path, { method: 'POST', body, headers: { ...headers, ...extra } })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  const text = await response.text()
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as Record<string, unknown>)
}

test('each line gets the verdict it would get alone', async () => {
  const previous = { ...report, year: report.year - 1 }
  const results = await judgeText(`${good}\r\n\n${JSON.stringify(broken)}\n${JSON.stringify({ report, previous })}`)
  expect(results).toEqual(
    JSON.parse(
      JSON.stringify([
        { line: 1, ...judge(report) },
        { line: 3, ...judge(broken) },
        { line: 4, ...judge(report, { previous }) },
      ]),
    ),
  )
})

test('a bad line is answered on its number and the stream goes on', async () => {
  const tooLong = `{"title":"${'x'.repeat(2 * 1024 * 1024)}"}`
  const bytes = Buffer.concat([
    Buffer.from(`{"a":\n${good}\n[]\n{"edition":"cn-2035"}\n`),
    Buffer.from([0x22, 0xca, 0xbe, 0xc0, 0xfd, 0x22, 0x0a]),
    Buffer.from(`${tooLong}\n${good}`),
  ])
  const results = await judgeText(bytes)
  expect(results.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(results.map(({ error }) => (error as { type: string } | undefined)?.type)).toEqual([
    '/problems/not-json',
    undefined,
    '/problems/not-a-report',
    '/problems/not-a-report',
    '/problems/not-utf8',
    '/problems/too-large',
    undefined,
  ])
  const [english] = await judgeText('x', { 'accept-language': 'en' })
  expect(english).toMatchObject({ error: { title: 'Not JSON' } })
})

test('no lines, no results', async () => {
  expect(await judgeText('')).toEqual([])
  expect(await judgeText('\n \n')).toEqual([])
})

/** An open request to the listening server. */
function openStream() {
  const outgoing = httpRequest({ port: listener.port, path, method: 'POST', headers, agent: false })
  outgoing.flushHeaders()
  return outgoing
}

test('a result comes before the next report is sent', async () => {
  const outgoing = openStream()
  outgoing.write(`${good}\n`)
  const [incoming] = await once(outgoing, 'response')
  const lines = createInterface(incoming)[Symbol.asyncIterator]()
  expect(JSON.parse((await lines.next()).value)).toMatchObject({ line: 1, valid: true })
  outgoing.write(`${JSON.stringify(broken)}\n`)
  expect(JSON.parse((await lines.next()).value)).toMatchObject({ line: 2, valid: false })
  outgoing.end()
  expect((await lines.next()).done).toBe(true)
})

test('reads no further while nobody takes the results', async () => {
  const outgoing = openStream()
  const line = `${JSON.stringify({ ...broken, title: 'x' })}\n`
  const [incoming] = await Promise.all([once(outgoing, 'response').then(([message]) => message), outgoing.write(line)])
  incoming.pause()
  incoming.on('error', () => {})
  outgoing.on('error', () => {})
  let sent = 0
  // A server that read on would take all of this; one that waits lets the sockets fill up.
  const limit = 400 * 1024 * 1024
  const batch = line.repeat(100)
  while (sent < limit) {
    sent += batch.length
    if (outgoing.write(batch)) continue
    const drained = await Promise.race([
      once(outgoing, 'drain').then(() => true),
      new Promise(resolve => setTimeout(() => resolve(false), 1_500)),
    ])
    if (!drained) break
  }
  expect(sent).toBeLessThan(limit)
  outgoing.destroy()
})

test('40,000 reports take no more memory than 4,000', { timeout: 300_000 }, async () => {
  // Without prose: it is the stream that is measured, not the rules.
  const line = Buffer.from(`${JSON.stringify(withoutProse)}\n`)
  const run = async (count: number) => {
    const outgoing = openStream()
    const results = once(outgoing, 'response').then(async ([incoming]) => {
      let lines = 0
      for await (const chunk of incoming) for (const byte of chunk as Buffer) if (byte === 10) lines++
      return lines
    })
    let peak = 0
    for (let sent = 0; sent < count; sent += 50) {
      if (!outgoing.write(Buffer.concat(Array(Math.min(50, count - sent)).fill(line)))) await once(outgoing, 'drain')
      if (sent % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
    }
    outgoing.end()
    expect(await results).toBe(count)
    return peak
  }
  await run(2_000)
  const small = await run(4_000)
  const large = await run(40_000)
  expect(large - small).toBeLessThan(100 * 1024 * 1024)
})
