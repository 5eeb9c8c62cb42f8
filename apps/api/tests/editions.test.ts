import { type Edition, editions } from '@gouji/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { api, openApp, type TestApp } from './support/app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.dispose())

const get = (path: string, headers: Record<string, string> = {}) => opened.app.request(api + path, { headers })
const ids = (editions as readonly Edition[]).map(edition => edition.id)

test('lists every edition', async () => {
  const { editions: listed } = (await (await get('/editions')).json()) as { editions: { id: string }[] }
  expect(listed.map(edition => edition.id)).toEqual(ids)
})

test.each(ids)('tells the form, the schema and the rules of %s', async id => {
  const edition = (await (await get(`/editions/${id}`)).json()) as Edition
  expect(edition.relations).toHaveLength(
    (editions as readonly Edition[]).find(one => one.id === id)?.relations.length ?? 0,
  )
  const schema = (await (await get(`/editions/${id}/schema.json`)).json()) as { $schema: string }
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  const { rules } = (await (await get(`/editions/${id}/rules`)).json()) as { rules: { id: string; basis: string }[] }
  expect(rules.map(rule => rule.id)).toContain('requests-balance')
  expect(rules.every(rule => rule.basis.length > 0)).toBe(true)
})

test('the rules are told in the caller’s language', async () => {
  const chinese = await get('/editions/cn-2021/rules')
  const english = await get('/editions/cn-2021/rules', { 'accept-language': 'en' })
  expect(chinese.headers.get('vary')).toContain('accept-language')
  expect(english.headers.get('etag')).not.toBe(chinese.headers.get('etag'))
  expect(await english.text()).not.toBe(await chinese.text())
})

test.each(['', '/cn-2021', '/cn-2021/schema.json', '/cn-2021/rules'])('/editions%s can be cached', async path => {
  const response = await get(`/editions${path}`)
  expect(response.headers.get('cache-control')).toContain('public')
  const tag = response.headers.get('etag') ?? ''
  expect((await get(`/editions${path}`, { 'if-none-match': tag })).status).toBe(304)
})

test('an edition that does not exist is not found', async () => {
  for (const id of ['cn-1999', '__proto__', 'constructor']) {
    for (const path of ['', '/schema.json', '/rules']) expect((await get(`/editions/${id}${path}`)).status).toBe(404)
  }
})
