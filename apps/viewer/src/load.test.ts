import { afterEach, expect, test, vi } from 'vitest'
import { sampleReport } from '../tests/support/sample-report.ts'
import { asReport, loadReport, parseJson, webAddress } from './load.ts'

const page = 'https://portal.example/open/'

function answer(body: string, init?: ResponseInit): void {
  vi.stubGlobal('fetch', async () => new Response(body, init))
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('an address is resolved against the page', () => {
  expect(webAddress('../r.json', page)).toBe('https://portal.example/r.json')
})

test.each([
  'javascript:alert(1)',
  'data:application/json,{}',
  'file:///etc/passwd',
  'blob:x',
  'http://',
  ' \tjavascript:1',
])('refuses the address %j', address => {
  expect(webAddress(address, page)).toBeUndefined()
})

test('takes a report as it is', async () => {
  const report = sampleReport()
  answer(JSON.stringify(report))
  expect(await loadReport('r.json', page)).toEqual(report)
})

test('says the status of an answer that is not 200', async () => {
  answer('gone', { status: 410 })
  await expect(loadReport('r.json', page)).rejects.toMatchObject({ code: 'http_status', detail: '410' })
})

test('says when the address is no web address', async () => {
  await expect(loadReport('javascript:1', page)).rejects.toMatchObject({ code: 'bad_address' })
})

test('says when there is no answer', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  await expect(loadReport('r.json', page)).rejects.toMatchObject({ code: 'network' })
})

test.each([
  ['<!doctype html>', 'not_json'],
  ['', 'not_json'],
  ['null', 'not_a_report'],
  ['[]', 'not_a_report'],
  ['{"edition":7}', 'not_a_report'],
  ['{"edition":"cn-2021"}', 'not_a_report'],
  ['{"edition":"cn-2099"}', 'unknown_edition'],
])('the answer %j is %s', async (body, code) => {
  answer(body)
  await expect(loadReport('r.json', page)).rejects.toMatchObject({ code })
})

test('a report with one key too many is none', () => {
  expect(() => asReport({ ...sampleReport(), note: 1 })).toThrow('not_a_report')
})

test('a link that is not to a web page makes the report unusable', () => {
  const report = sampleReport()
  report.preamble = [{ kind: 'paragraph', text: [{ text: 'x', href: 'javascript:alert(1)' }] }]
  expect(() => asReport(report)).toThrow('not_a_report')
})

test('text that is not JSON is said to be none', () => {
  expect(() => parseJson('{')).toThrow('not_json')
})
