import { withCell } from '@gouji/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  lineResultSchema,
  problemSchema,
  revisionSchema,
  summarySchema,
  verdictSchema,
} from '../src/openapi/schemas.ts'
import { routes } from '../src/routes/index.ts'
import { sampleReport } from '../src/sample/index.ts'
import { api, openApp, sending, type TestApp } from './support/app.ts'

interface Description {
  openapi: string
  paths: Record<string, Record<string, { summary: string; responses: Record<string, object> }>>
  components: { schemas: Record<string, object> }
}

let opened: TestApp
let description: Description
beforeAll(async () => {
  opened = await openApp()
  description = (await (await opened.app.request(`${api}/openapi.json`)).json()) as Description
})
afterAll(() => opened.dispose())

const report = sampleReport()
const broken = withCell(report, 'requests.granted.total', 1)
const answer = async (path: string, init?: RequestInit) => (await opened.app.request(api + path, init)).json()

/** The answer fits the schema that documents it, and says nothing the schema does not. */
function fits(schema: z.ZodType, value: unknown): void {
  expect(schema.parse(value)).toEqual(value)
}

test('every operation of the API is described, and nothing else', () => {
  expect(description.openapi).toBe('3.1.0')
  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(method => `${method} ${path}`),
  )
  expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort())
})

test('the app serves what is described and no more', () => {
  const served = opened.app.routes
    .filter(({ method, path }) => method !== 'ALL' && method !== 'OPTIONS' && path.startsWith(api))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.slice(api.length).replaceAll(/:(\w+)/g, '{$1}')}`)
  const known = routes.map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(served)].sort()).toEqual([...known, 'get /openapi.json'].sort())
})

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(10)
  for (const [, name] of references) expect(Object.keys(description.components.schemas)).toContain(name)
})

test('the description can be cached', async () => {
  const response = await opened.app.request(`${api}/openapi.json`)
  const tag = response.headers.get('etag') ?? ''
  const again = await opened.app.request(`${api}/openapi.json`, { headers: { 'if-none-match': tag } })
  expect(again.status).toBe(304)
})

test('verdicts are as described', async () => {
  fits(verdictSchema, await answer('/validate', sending('POST', report)))
  fits(verdictSchema, await answer('/validate', sending('POST', broken)))
  fits(problemSchema, await answer('/validate', sending('POST', { ...broken, year: null })))
  const lines = await opened.app.request(`${api}/validate`, {
    method: 'POST',
    body: `x\n${JSON.stringify(broken)}`,
    headers: { 'content-type': 'application/x-ndjson' },
  })
  for (const line of (await lines.text()).trim().split('\n')) fits(lineResultSchema, JSON.parse(line))
})

test('the store’s answers are as described', async () => {
  const { id } = (await answer('/reports', sending('POST', broken))) as { id: string }
  fits(summarySchema, ((await answer('/reports')) as { items: unknown[] }).items[0])
  fits(revisionSchema, ((await answer(`/reports/${id}/revisions`)) as { items: unknown[] }).items[0])
  const refused = await answer(
    `/reports/${id}/transitions`,
    sending('POST', { to: 'published' }, { 'if-match': '"1"' }),
  )
  expect(refused).toHaveProperty('findings')
  fits(problemSchema, refused)
})
