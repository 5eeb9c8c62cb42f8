import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import { problemTypeIds } from '../src/http/problem-types.ts'
import { routes } from '../src/routes/index.ts'
import { sampleReport } from '../src/sample/index.ts'
import type { Store } from '../src/store/store.ts'
import { api, createFolders, openApp, sending, type TestApp } from './support/app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.dispose())

const request = (path: string, init?: RequestInit) => opened.app.request(path, init)
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const paths = [
  ...routes.map(route => api + route.path.replace('{id}', '01890000-0000-7000-8000-000000000000')),
  `${api}/openapi.json`,
  `${api}/nothing`,
  api,
  '/docs',
  '/healthz',
  '/nothing/at/all',
  '/widget/other.js',
  '/assets/none.js',
  '/problems/none',
  '/embed/none',
]
const matrix = [...new Set(paths)].flatMap(path => methods.map(method => [method, path] as const))

test.each(matrix)('%s %s answers success or a complete problem', async (method, path) => {
  const response = await request(path, { method })
  expect(response.status).toBeLessThan(500)
  if (response.status < 400) return
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const body = (await response.json()) as Record<string, unknown>
  expect(body).toMatchObject({ status: response.status, title: expect.any(String), detail: expect.any(String) })
  expect(problemTypeIds.map(id => `/problems/${id}`)).toContain(body.type)
  if (response.status === 405) expect(response.headers.get('allow')).toMatch(/^[A-Z]+(?:, [A-Z]+)*$/)
})

test('a wrong method is told apart from a wrong address', async () => {
  const wrong = await request(`${api}/validate`)
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  const report = await request(`${api}/reports/x`, { method: 'DELETE' })
  expect([report.status, report.headers.get('allow')]).toEqual([405, 'GET, HEAD, PUT'])
  expect((await request(`${api}/nothing`, { method: 'POST' })).status).toBe(404)
})

test('errors speak the caller’s language', async () => {
  const chinese = await request(`${api}/nothing`)
  expect(chinese.headers.get('content-language')).toBe('zh-CN')
  const titles = await Promise.all(
    ['en', 'en-US,en;q=0.9', 'fr, en;q=0.5', 'zh;q=0.1, en'].map(async language => {
      const response = await request(`${api}/nothing`, { headers: { 'accept-language': language } })
      return ((await response.json()) as { title: string }).title
    }),
  )
  expect(titles).toEqual(titles.map(() => 'Not found'))
  for (const language of ['zh-TW', 'fr', '*', 'en;q=0', 'en;q=0.1, zh-CN', ';;;,,,=']) {
    const response = await request(`${api}/nothing`, { headers: { 'accept-language': language } })
    expect([language, response.headers.get('content-language')]).toEqual([language, 'zh-CN'])
  }
})

test('every kind of error has a page in both languages', async () => {
  for (const type of problemTypeIds) {
    for (const language of ['zh-CN', 'en']) {
      const response = await request(`/problems/${type}`, { headers: { 'accept-language': language } })
      expect(response.status).toBe(200)
      expect(await response.text()).toContain(`<html lang="${language}">`)
    }
  }
})

/** A store that fails as databases do. */
function failing(error: Error): Store {
  const fail = () => Promise.reject(error)
  return {
    create: fail,
    seed: fail,
    read: fail,
    list: fail,
    save: fail,
    publish: fail,
    revisions: fail,
    readPublished: fail,
    latestPublished: fail,
    ping: fail,
    close: async () => {},
  }
}

const idleLines = { breadth: 1, judge: () => Promise.reject(new Error('unused')), close: async () => {} }
const withCode = (code: string) => Object.assign(new Error('secret: password=hunter2'), { code })

test.each([
  ['a bug', new Error('secret: password=hunter2'), 500, 'internal-error'],
  ['a bug in a query', new Error('params: 示例市示例局', { cause: withCode('42601') }), 500, 'internal-error'],
  ['a full disk', new Error('query', { cause: withCode('53100') }), 507, 'storage-full'],
  ['a lost connection', new Error('query', { cause: withCode('ECONNREFUSED') }), 503, 'database-unavailable'],
  ['a server shutting down', withCode('57P01'), 503, 'database-unavailable'],
])('%s is answered without what it says, and recorded', async (_, error, status, type) => {
  const recorded = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { folders, remove } = createFolders()
  const documents = { seconds: 1, read: () => Promise.reject(error), close: async () => {} }
  const app = createApp({ store: failing(error), documents, lines: idleLines }, { folders })
  for (const response of [
    await app.request(`${api}/reports`, sending('POST', sampleReport())),
    await app.request(`${api}/reports`),
    await app.request(`${api}/public/reports/01890000-0000-7000-8000-000000000000`),
    await app.request(`${api}/import`, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }),
    await app.request('/demo'),
  ]) {
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ type: `/problems/${type}` })
    expect(text).not.toMatch(/hunter2|at .*\.ts/)
  }
  expect((await app.request('/readyz')).status).toBe(503)
  expect((await app.request('/healthz')).status).toBe(200)
  expect(recorded).toHaveBeenCalledTimes(5)
  expect(recorded.mock.calls.flat().join('\n')).not.toContain('示例局')
  recorded.mockRestore()
  remove()
})

const origins = ['https://evil.example', 'null', 'http://localhost', 'https://a.b.c.gov.cn', 'file://', '*']

test.each(matrix.filter(([method]) => method === 'GET'))(
  '%s %s lets no site in with credentials',
  async (method, path) => {
    for (const origin of origins) {
      const response = await request(path, { method, headers: { origin, cookie: 'session=1' } })
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
      const allowed = response.headers.get('access-control-allow-origin')
      expect([null, '*']).toContain(allowed)
      if (allowed === '*') expect(path).toMatch(/\/public\/|\/widget\//)
    }
  },
)

test('a request is logged as one line of JSON, without its query or body', async () => {
  const lines: string[] = []
  const { folders, remove } = createFolders()
  const documents = { seconds: 1, read: () => Promise.reject(new Error('unused')), close: async () => {} }
  const app = createApp(
    { store: opened.store, documents, lines: idleLines },
    { folders, log: line => lines.push(line) },
  )
  await app.request(`${api}/validate?token=secret`, sending('POST', sampleReport()))
  await app.request(`${api}/nothing`)
  expect(lines.map(line => JSON.parse(line))).toMatchObject([
    { method: 'POST', path: `${api}/validate`, status: 200, ms: expect.any(Number) },
    { method: 'GET', path: `${api}/nothing`, status: 404 },
  ])
  expect(lines.join('')).not.toMatch(/secret|示例/)
  remove()
})
