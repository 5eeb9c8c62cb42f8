import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleReport } from '../src/sample/index.ts'
import { openApp, type TestApp } from './support/app.ts'

let opened: TestApp
let id: string
beforeAll(async () => {
  opened = await openApp()
  const stored = await opened.store.create(sampleReport())
  id = stored.id
  await opened.store.publish(id, stored.version)
})
afterAll(() => opened.dispose())

const get = (path: string, headers: Record<string, string> = {}) => opened.app.request(path, { headers })

test.each(['/', '/reports', '/reports/x', '/reports/x/y'])('%s begins with the editor’s page', async path => {
  const response = await get(path)
  expect(await response.text()).toContain('<title>editor</title>')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  const tag = response.headers.get('etag') ?? ''
  expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
})

test('the editor’s files are served, named by content for good', async () => {
  const script = await get('/assets/index-abc123.js')
  expect(script.headers.get('content-type')).toMatch(/javascript/)
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect((await get('/favicon.svg')).headers.get('content-type')).toContain('image/svg+xml')
})

test.each([
  '/assets/../index.html',
  '/assets/%2e%2e/index.html',
  '/assets/..%2findex.html',
  '/assets/%00',
  '/widget/..%2f..%2fpackage.json',
])('%s leads nowhere outside', async path => {
  expect((await get(path)).status).toBe(404)
})

test.each(['gouji-report.js', 'gouji-report.en.js'])('any site may load %s', async name => {
  const response = await get(`/widget/${name}`, { origin: 'https://portal.example' })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/javascript/)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  const tag = response.headers.get('etag') ?? ''
  expect((await get(`/widget/${name}`, { 'if-none-match': tag })).status).toBe(304)
})

test('only the embedded page may be framed', async () => {
  const embed = await get(`/embed/${id}`)
  expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(embed.headers.get('x-frame-options')).toBeNull()
  const text = await embed.text()
  expect(text).toContain(`<gouji-report src="/api/v1/public/reports/${id}">`)
  expect(text).toContain('src="/widget/gouji-report.js"')
  expect(await (await get(`/embed/${id}?lang=en`)).text()).toContain('src="/widget/gouji-report.en.js"')
  for (const path of ['/', '/docs', '/demo', `/api/v1/public/reports/${id}`, '/nothing', '/problems/not-json']) {
    const response = await get(path)
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('the embedded page of a draft does not exist', async () => {
  const draft = await opened.store.create(sampleReport())
  expect((await get(`/embed/${draft.id}`)).status).toBe(404)
  expect((await get('/embed/%22%3E%3Cscript%3E')).status).toBe(404)
})

test('the demo portal shows the latest published report, or the one it is asked for', async () => {
  expect(await (await get('/demo')).text()).toContain(`src="/api/v1/public/reports/${id}"`)
  expect(await (await get(`/demo?report=${id}`)).text()).toContain(id)
  expect((await get('/demo?report=%22%3E%3Cscript%3E')).status).toBe(404)
})

test('the documentation is one page of our own, without a script', async () => {
  const response = await get('/docs')
  const text = await response.text()
  expect(text).toContain('/api/v1/reports/{id}/transitions')
  expect(text).not.toMatch(/<script|https?:\/\/(?!json-schema)/)
})

test('health is told without a cache', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await get(path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  }
})
