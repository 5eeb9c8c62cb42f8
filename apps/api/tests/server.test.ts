import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
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

const text = JSON.stringify(sampleReport())
const limit = 2 * 1024 * 1024
const megabyte = Buffer.alloc(1024 * 1024, 0x20)

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

/** Sends chunks as they come; stops when the server has answered and closed. */
function send(path: string, headers: OutgoingHttpHeaders, chunks: readonly (string | Buffer)[], method = 'POST') {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = httpRequest({ port: listener.port, path, method, headers, agent: false }, async incoming => {
      let body = ''
      for await (const chunk of incoming) body += chunk
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body })
    })
    outgoing.on('error', reject)
    for (const chunk of chunks) outgoing.write(chunk)
    outgoing.end()
  })
}

/** Sends bytes as they are, well-formed HTTP or not. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(listener.port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.on('data', chunk => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.setTimeout(2_000, () => socket.end())
  })
}

const json = { 'content-type': 'application/json' }

test('a report arrives whole, in one piece or in many', async () => {
  const whole = await send(`${api}/validate`, { ...json, 'content-length': Buffer.byteLength(text) }, [text])
  expect(whole.status).toBe(200)
  const pieces = Array.from({ length: 100 }, (_, i) =>
    text.slice((i * text.length) / 100, ((i + 1) * text.length) / 100),
  )
  const chunked = await send(`${api}/validate`, { ...json, 'transfer-encoding': 'chunked' }, pieces)
  expect(chunked.body).toBe(whole.body)
})

test.each(['/validate', '/reports', '/import'])('%s refuses a body over its limit, chunked or declared', async path => {
  const size = path === '/import' ? 21 : 3
  const type = path === '/import' ? { 'content-type': 'text/plain' } : json
  const chunks = Array.from({ length: size }, () => megabyte)
  const chunked = await send(api + path, { ...type, 'transfer-encoding': 'chunked' }, chunks)
  expect(chunked.status).toBe(413)
  expect(JSON.parse(chunked.body)).toMatchObject({ type: '/problems/too-large' })
  const declared = await send(api + path, { ...type, 'content-length': size * megabyte.length }, chunks)
  expect(declared.status).toBe(413)
  expect((await fetch(`http://127.0.0.1:${listener.port}/healthz`)).status).toBe(200)
})

test('a body of exactly the limit is read', async () => {
  const padded = text + ' '.repeat(limit - Buffer.byteLength(text))
  const answer = await send(`${api}/validate`, { ...json, 'content-length': limit }, [padded])
  expect(answer.status).toBe(200)
})

test('a false Content-Length cannot smuggle more in', async () => {
  const head = (extra: string) =>
    `POST ${api}/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${extra}\r\nConnection: close\r\n\r\n`
  const both = await sendRaw(`${head('Content-Length: 5\r\nTransfer-Encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`)
  expect(both).toMatch(/^HTTP\/1\.1 400 /)
  const short = await sendRaw(`${head('Content-Length: 2')}{}${'x'.repeat(100)}`)
  // The two bytes are the body; what follows is no request, and no part of a report either.
  expect(short).toMatch(/^HTTP\/1\.1 (?:400|422) /)
  for (const length of ['-1', '1e9', '0x10', '5, 6']) {
    expect(await sendRaw(`${head(`Content-Length: ${length}`)}{}`)).toMatch(/^HTTP\/1\.1 400 /)
  }
})

test('a false Content-Length is not believed without a server either', async () => {
  const response = await opened.app.request(`${api}/validate`, {
    method: 'POST',
    headers: { ...json, 'content-length': '2' },
    body: ' '.repeat(limit + 1),
  })
  expect(response.status).toBe(413)
})

test('a caller that goes away in the middle leaves the server well', async () => {
  const partial = `POST ${api}/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{"a"`
  await new Promise<void>(resolve => {
    const socket = connect(listener.port, '127.0.0.1', () => {
      socket.write(partial, () => socket.destroy())
      socket.on('close', () => resolve())
    })
  })
  expect((await fetch(`http://127.0.0.1:${listener.port}/readyz`)).status).toBe(200)
  const list = await fetch(`http://127.0.0.1:${listener.port}${api}/reports`)
  expect(await list.json()).toEqual({ items: [], next: null })
})

test('HEAD answers as GET does, without a body', async () => {
  const get = await send(`${api}/editions`, {}, [], 'GET')
  const head = await send(`${api}/editions`, {}, [], 'HEAD')
  expect([head.status, head.headers.etag, head.body]).toEqual([200, get.headers.etag, ''])
})

test('an address that is taken is refused', async () => {
  await expect(listen(opened.app, { port: listener.port, host: '127.0.0.1' })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
