import { type Report, withCell } from '@gouji/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleReport } from '../src/sample/index.ts'
import { canonicalJson, sha256 } from '../src/store/canonical.ts'
import { api, openApp, sending, type TestApp } from './support/app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.dispose())

const report = sampleReport()
const broken = withCell(report, 'requests.granted.total', 1)
const absent = '01890000-0000-7000-8000-000000000000'
const request = (path: string, init?: RequestInit) => opened.app.request(api + path, init)

interface Stored {
  id: string
  status: string
  revision: number
  publishedRevision: number | null
  report: Report
}

async function create(value: unknown = report): Promise<{ stored: Stored; etag: string; path: string }> {
  const response = await request('/reports', sending('POST', value))
  expect(response.status).toBe(201)
  const stored = (await response.json()) as Stored
  expect(response.headers.get('location')).toBe(`${api}/reports/${stored.id}`)
  return { stored, etag: response.headers.get('etag') ?? '', path: `/reports/${stored.id}` }
}

const save = (path: string, value: unknown, etag: string) => request(path, sending('PUT', value, { 'if-match': etag }))
const publish = (path: string, etag: string) =>
  request(`${path}/transitions`, sending('POST', { to: 'published' }, { 'if-match': etag }))

test('a report is created as a draft and read back with the same tag', async () => {
  const { stored, etag, path } = await create()
  expect(stored).toMatchObject({ status: 'draft', revision: 1, publishedAt: null, publishedRevision: null, report })
  const read = await request(path)
  expect(read.headers.get('etag')).toBe(etag)
  expect(read.headers.get('cache-control')).toBe('no-store')
  expect(await read.json()).toEqual(stored)
})

test('only a report can be created, as JSON, of at most 2 MB', async () => {
  expect((await request('/reports', sending('POST', { ...report, year: 'x' }))).status).toBe(422)
  expect((await request('/reports', sending('POST', report, { 'content-type': 'text/plain' }))).status).toBe(415)
  expect((await request('/reports', sending('POST', 'x'.repeat(2 * 1024 * 1024 + 1)))).status).toBe(413)
})

test('fields that are not the caller’s to set are refused', async () => {
  for (const key of ['id', 'status', 'revision', 'version', 'createdAt', 'publishedAt', 'role', 'orgId']) {
    expect((await request('/reports', sending('POST', { ...report, [key]: 'x' }))).status).toBe(422)
  }
})

test('a save needs the version it was made from', async () => {
  const { path, etag } = await create()
  for (const headers of [{}, { 'if-match': '*' }, { 'if-match': '' }]) {
    const response = await request(path, sending('PUT', report, headers))
    expect(response.status).toBe(428)
    expect(response.headers.get('etag')).toBe(etag)
    expect(await response.json()).toMatchObject({ type: '/problems/version-required' })
  }
  const stale = await save(path, report, '"99"')
  expect(stale.status).toBe(412)
  expect(await stale.json()).toMatchObject({ type: '/problems/stale-version' })
  const saved = await save(path, broken, etag)
  expect(saved.status).toBe(200)
  expect(saved.headers.get('etag')).not.toBe(etag)
  expect(await saved.json()).toMatchObject({ revision: 2, report: broken })
  expect((await save(path, report, etag)).status).toBe(412)
})

test('a tag weakened by a compressing proxy still names its version', async () => {
  const { path, etag } = await create()
  expect((await save(path, report, `"77", W/${etag}`)).status).toBe(200)
})

test('of 50 pairs of simultaneous saves exactly one of each pair wins, the other learns of it', async () => {
  const { path, etag } = await create()
  let current = etag
  for (let round = 0; round < 50; round++) {
    const values = [2 * round, 2 * round + 1].map(count => withCell(report, 'disclosure.penalty.decisions', count))
    const pair = await Promise.all(values.map(value => save(path, value, current)))
    expect(pair.map(response => response.status).sort()).toEqual([200, 412])
    const winner = pair.findIndex(response => response.status === 200)
    const read = await request(path)
    expect(((await read.json()) as Stored).report).toEqual(values[winner])
    current = read.headers.get('etag') ?? ''
    expect(pair[winner]?.headers.get('etag')).toBe(current)
  }
})

test('publication is refused while errors stand, and names them', async () => {
  const { path, etag } = await create(broken)
  const refused = await publish(path, etag)
  expect(refused.status).toBe(409)
  const body = (await refused.json()) as { type: string; findings: { severity: string }[] }
  expect(body.type).toBe('/problems/blocked-by-findings')
  expect(body.findings.length).toBeGreaterThan(0)
  expect(body.findings.every(finding => finding.severity === 'error')).toBe(true)
  expect(await (await request(path)).json()).toMatchObject({ status: 'draft' })
})

test('the public sees what was published, until the next publication', async () => {
  const { path, etag, stored } = await create()
  const open = `/public/reports/${stored.id}`
  expect((await request(open)).status).toBe(404)
  const published = await publish(path, etag)
  expect(published.status).toBe(200)
  expect(await published.json()).toMatchObject({ status: 'published', publishedRevision: 1 })
  const first = await request(open)
  expect(await first.text()).toBe(canonicalJson(report))
  const tag = published.headers.get('etag') ?? ''
  expect((await publish(path, tag)).status).toBe(409)
  const edited = withCell(report, 'disclosure.penalty.decisions', 158)
  const saved = await save(path, edited, tag)
  expect(await saved.json()).toMatchObject({ status: 'draft', revision: 2, publishedRevision: 1 })
  expect(await (await request(open)).json()).toEqual(report)
  expect((await publish(path, saved.headers.get('etag') ?? '')).status).toBe(200)
  expect(await (await request(open)).json()).toEqual(edited)
  const { items } = (await (await request(`${path}/revisions`)).json()) as { items: { hash: string }[] }
  expect(items).toMatchObject([
    { number: 2, hash: sha256(canonicalJson(edited)), previousHash: sha256(canonicalJson(report)) },
    { number: 1, hash: sha256(canonicalJson(report)), previousHash: null },
  ])
})

test('a published report carries its hash as a strong tag and is not sent twice', async () => {
  const { path, etag, stored } = await create()
  await publish(path, etag)
  const open = `/public/reports/${stored.id}`
  const response = await request(open)
  const tag = response.headers.get('etag') ?? ''
  expect(tag).toBe(`"${sha256(await response.text())}"`)
  expect(response.headers.get('cache-control')).toContain('public')
  for (const header of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
    const again = await request(open, { headers: { 'if-none-match': header } })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(tag)
    expect(await again.text()).toBe('')
  }
  expect((await request(open, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('transitions other than publication are refused', async () => {
  const { path, etag } = await create()
  for (const value of [{ to: 'draft' }, {}, [], null, { to: 'published', force: true }]) {
    const response = await request(`${path}/transitions`, sending('POST', value, { 'if-match': etag }))
    expect(response.status).toBe(400)
  }
  expect((await request(`${path}/transitions`, sending('POST', { to: 'published' }))).status).toBe(428)
})

test('lists page by page', async () => {
  await create()
  await create()
  const ids: string[] = []
  let query = '?limit=2'
  for (;;) {
    const response = await request(`/reports${query}`)
    const { items, next } = (await response.json()) as {
      items: { id: string; version?: number }[]
      next: string | null
    }
    ids.push(...items.map(item => item.id))
    expect(items[0]).not.toHaveProperty('version')
    if (next === null) break
    expect(response.headers.get('link')).toContain(`cursor=${next}`)
    query = `?limit=2&cursor=${next}`
  }
  expect(new Set(ids).size).toBe(ids.length)
  for (const bad of ['limit=0', 'limit=201', 'limit=x', 'limit=1e2', 'cursor=zzz', 'cursor=']) {
    expect((await request(`/reports?${bad}`)).status).toBe(400)
  }
})

test('an identifier that is none, or of no report, is not found', async () => {
  for (const id of [absent, 'x', '1', "'; DROP TABLE reports; --", '%00', '..%2f..', absent.toUpperCase()]) {
    for (const path of [`/reports/${id}`, `/reports/${id}/revisions`, `/public/reports/${id}`]) {
      const response = await request(path)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    }
    expect((await save(`/reports/${id}`, report, '"1"')).status).toBe(404)
    expect((await publish(`/reports/${id}`, '"1"')).status).toBe(404)
  }
})

test.each([
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://sister.example' }],
  [{ origin: 'https://evil.example' }],
  [{ origin: 'null' }],
  [{ origin: 'http://localhost:1' }],
])('a write from another site is refused: %o', async headers => {
  const { path, etag } = await create()
  const before = await (await request('/reports')).text()
  const attempts = await Promise.all([
    request('/reports', sending('POST', report, headers)),
    request(path, sending('PUT', broken, { 'if-match': etag, ...headers })),
    request(`${path}/transitions`, sending('POST', { to: 'published' }, { 'if-match': etag, ...headers })),
  ])
  for (const response of attempts) {
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ type: '/problems/cross-origin' })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  }
  expect(await (await request('/reports')).text()).toBe(before)
})

test('a write from a page of this site, or from a program, is taken', async () => {
  const own = { host: 'gouji.example', origin: 'https://gouji.example' }
  expect((await request('/reports', sending('POST', report, own))).status).toBe(201)
  expect((await request('/reports', sending('POST', report, { 'sec-fetch-site': 'same-origin' }))).status).toBe(201)
  expect((await request('/reports', sending('POST', report))).status).toBe(201)
})
