import { judge, withCell } from '@gouji/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleReport } from '../src/sample/index.ts'
import { api, openApp, sending, type TestApp } from './support/app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.dispose())

const report = sampleReport()
const url = `${api}/validate`
const post = (value: unknown, headers: Record<string, string> = {}) =>
  opened.app.request(url, sending('POST', value, headers))
const text = JSON.stringify(report)

test('a report that holds is valid, with every relation counted', async () => {
  const response = await post(report)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(judge(report))))
})

test('a wrong total is found, in Chinese and in English', async () => {
  const wrong = withCell(report, 'requests.granted.total', 56)
  const chinese = (await (await post(wrong)).json()) as ReturnType<typeof judge>
  expect(chinese.valid).toBe(false)
  expect(chinese.findings.map(finding => finding.instance)).toContain('requests-row-total:granted')
  expect(chinese.findings[0]?.message).toMatch(/\p{Script=Han}/u)
  const english = (await (await post(wrong, { 'accept-language': 'en-GB,zh;q=0.5' })).json()) as typeof chinese
  expect(english.findings[0]?.message).not.toBe(chinese.findings[0]?.message)
})

test('last year’s report is taken into account', async () => {
  const previous = { ...withCell(report, 'requests.carriedOut.total', 1), year: report.year - 1 }
  const verdict = await (await post({ report, previous })).json()
  expect(verdict).toEqual(JSON.parse(JSON.stringify(judge(report, { previous }))))
  expect(await (await post({ report, previous: null })).json()).toEqual(JSON.parse(JSON.stringify(judge(report))))
})

test('what is not JSON is refused with line and column', async () => {
  const response = await post('{\n  "edition": "cn-2021",\n  "year": 20x4\n}')
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({ type: '/problems/not-json', status: 400 })
  const english = await post('{"a": ', { 'accept-language': 'en' })
  expect(((await english.json()) as { detail: string }).detail).toContain('line 1, column 7')
})

test('GBK bytes are told from JSON that is wrong', async () => {
  const gbk = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xca, 0xbe, 0xc0, 0xfd]), Buffer.from('"}')])
  const response = await opened.app.request(url, {
    method: 'POST',
    body: gbk,
    headers: { 'content-type': 'application/json' },
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ type: '/problems/not-utf8', detail: expect.stringContaining('13') })
})

test('a byte order mark is no error', async () => {
  expect((await post(`\uFEFF${text}`)).status).toBe(200)
})

test('an edition that does not exist is named', async () => {
  const response = await post({ ...report, edition: 'cn-2035' })
  expect(response.status).toBe(422)
  const body = (await response.json()) as { detail: string; problems: unknown[] }
  expect(body.detail).toContain('cn-2035')
  expect(body.problems[0]).toMatchObject({ pointer: '/edition', code: 'unknown_edition' })
})

test.each([
  ['letters', '"12a"'],
  ['negative', '-1'],
  ['a fraction', '1.5'],
  ['2^60', String(2 ** 60)],
  ['infinity', '1e400'],
])('a count that is %s is refused with its cell', async (_, value) => {
  const evil = text.replace('"carriedIn":{"naturalPerson":5', `"carriedIn":{"naturalPerson":${value}`)
  expect(evil).not.toBe(text)
  const response = await post(evil)
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    type: '/problems/not-a-report',
    problems: [
      {
        pointer: '/sections/requests/table/carriedIn/naturalPerson',
        cell: 'requests.carriedIn.naturalPerson',
        message: expect.stringContaining('自然人'),
      },
    ],
  })
})

test('problems of last year’s report point into it', async () => {
  const response = await post({ report, previous: { ...report, year: 'x' } })
  expect(await response.json()).toMatchObject({ status: 422, problems: [{ pointer: '/previous/year' }] })
})

test('a report of two years before is no report of last year', async () => {
  const response = await post({ report, previous: { ...report, year: report.year - 2 } })
  expect(await response.json()).toMatchObject({ status: 422, type: '/problems/not-last-year' })
})

test('an unknown key beside report and previous is refused', async () => {
  const response = await post({ report, prevoius: report })
  expect(await response.json()).toMatchObject({ status: 422, problems: [{ pointer: '/prevoius' }] })
})

test.each(['__proto__', 'constructor', 'prototype'])('a key %s is refused and pollutes nothing', async key => {
  const places = [
    text.replace('"title":', `"${key}":{"polluted":true},"title":`),
    text.replace('"rules":{', `"rules":{"${key}":{"polluted":true},`),
    `{"report":${text},"${key}":{"polluted":true}}`,
    `{"${key}":${text}}`,
  ]
  for (const place of places) expect((await post(place)).status).toBe(422)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect(([] as { polluted?: boolean }).polluted).toBeUndefined()
})

test.each([
  ['lists', '['.repeat(500_000) + ']'.repeat(500_000)],
  ['objects', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`],
  ['lists without an end', '['.repeat(1_000_000)],
  [
    'a title of lists',
    text.replace(`"title":"${report.title}"`, `"title":${'['.repeat(400_000)}${']'.repeat(400_000)}`),
  ],
  [
    'a hundred thousand keys',
    `{"edition":"cn-2021",${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(',')}}`,
  ],
  ['a string that never ends', `{"title":"${'a'.repeat(1_900_000)}`],
])('a bomb of %s is a plain refusal', async (_, bomb) => {
  const response = await post(bomb)
  expect([400, 422]).toContain(response.status)
  expect(await response.json()).toMatchObject({ title: expect.any(String) })
})

test('another content type is refused', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', '']) {
    const response = await post(text, { 'content-type': type })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ type: '/problems/unsupported-media-type' })
  }
  expect((await post(text, { 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(200)
})

test('any site may call it, never with credentials', async () => {
  for (const value of [text, 'x', '{}']) {
    const response = await post(value, { origin: 'https://portal.example', cookie: 'a=b' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
  const preflight = await opened.app.request(url, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://portal.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
})
