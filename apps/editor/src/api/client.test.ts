import { blankReport, findEdition } from '@gouji/core/check'
import { describe, expect, test } from 'vitest'
import { ApiError } from './api-error.ts'
import { createApi } from './client.ts'

const report = blankReport(findEdition('cn-2021')!, { year: 2024 })

function answer(body: unknown, init: ResponseInit & { type?: string } = {}): Response {
  const { type = 'application/json', ...rest } = init
  return new Response(JSON.stringify(body), { ...rest, headers: { 'content-type': type, ...rest.headers } })
}

/** An API whose calls are all answered alike, and what it sent. */
function apiThatAnswers(response: () => Response | Promise<Response>) {
  const sent: { url: string; init: RequestInit; headers: Headers }[] = []
  const send = async (url: string | URL | Request, init: RequestInit = {}) => {
    sent.push({ url: String(url), init, headers: new Headers(init.headers) })
    return response()
  }
  return { api: createApi(send as typeof fetch, () => 'en'), sent }
}

const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError')
  return error
}

describe('the API client', () => {
  test('sends pasted HTML raw, with its type and the language of the page', async () => {
    const { api, sent } = apiThatAnswers(() => answer({ report, notes: [] }))
    const result = await api.importReport({ kind: 'text', text: '<table></table>', type: 'text/html' })
    expect(result.report.year).toBe(2024)
    expect(sent[0]).toMatchObject({ url: '/api/v1/import', init: { method: 'POST', body: '<table></table>' } })
    expect(sent[0]?.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(sent[0]?.headers.get('accept-language')).toBe('en')
  })

  test('sends a file as the form field “file”', async () => {
    const { api, sent } = apiThatAnswers(() => answer({ report, notes: [] }))
    await api.importReport({ kind: 'file', file: new File(['x'], 'a.txt') })
    const body = sent[0]?.init.body
    expect(body instanceof FormData && (body.get('file') as File).name).toBe('a.txt')
  })

  test('names the entity tag on a write and takes the new one', async () => {
    const { api, sent } = apiThatAnswers(() => answer({ id: 'r1', report }, { headers: { etag: '"2"' } }))
    const saved = await api.saveReport('r1', report, '"1"')
    expect(sent[0]?.headers.get('if-match')).toBe('"1"')
    expect(saved.etag).toBe('"2"')
  })

  test('publishes by a transition', async () => {
    const { api, sent } = apiThatAnswers(() => answer({ id: 'r1', report }, { headers: { etag: '"2"' } }))
    await api.publishReport('r1', '"1"')
    expect(sent[0]).toMatchObject({ url: '/api/v1/reports/r1/transitions', init: { body: '{"to":"published"}' } })
  })

  test('follows the list from page to page', async () => {
    const { api, sent } = apiThatAnswers(() => answer({ items: [], next: null }))
    await api.listReports('a b')
    expect(sent[0]?.url).toBe('/api/v1/reports?cursor=a%20b')
  })

  test('tells a refusal with its problems', async () => {
    const problems = [{ message: '找不到表三' }]
    const body = { title: 'Unreadable', detail: 'no table', problems }
    const { api } = apiThatAnswers(() => answer(body, { status: 422, type: 'application/problem+json' }))
    const error = await failure(api.importReport({ kind: 'text', text: 'x', type: 'text/plain' }))
    expect(error).toMatchObject({ status: 422, message: 'no table', problem: { problems } })
  })

  test('tells a refusal that is no JSON by its status', async () => {
    const { api } = apiThatAnswers(() => new Response('<html>', { status: 502 }))
    expect((await failure(api.readReport('r1'))).status).toBe(502)
  })

  test('tells a dead connection as status 0', async () => {
    const { api } = apiThatAnswers(() => Promise.reject(new TypeError('Failed to fetch')))
    expect((await failure(api.readReport('r1'))).status).toBe(0)
  })

  test('does not take just any JSON for a report', async () => {
    const { api } = apiThatAnswers(() => answer({ id: 'r1', report: { year: 1 } }))
    expect((await failure(api.readReport('r1'))).status).toBe(502)
  })
})
