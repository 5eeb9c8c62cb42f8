import { isReport, type Report } from '@gouji/core/check'
import { ApiError, errorOf } from './api-error.ts'
import type { ImportResult, ImportSource, ReportPage, StoredReport } from './types.ts'

export const apiBase = '/api/v1'

export interface Api {
  /** Reads a document as a report; nothing is kept. */
  importReport(source: ImportSource): Promise<ImportResult>
  listReports(cursor?: string): Promise<ReportPage>
  createReport(report: Report): Promise<StoredReport>
  readReport(id: string): Promise<StoredReport>
  /** Fails with status 412 when the report has changed since `etag`. */
  saveReport(id: string, report: Report, etag: string): Promise<StoredReport>
  /** Fails with status 409 while errors stand. */
  publishReport(id: string, etag: string): Promise<StoredReport>
}

type Fetch = typeof fetch

/** The calls of the editor. `language` names the language in which errors are to be told. */
export function createApi(send: Fetch, language: () => string): Api {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { Accept: 'application/json', 'Accept-Language': language(), ...init.headers }
    let response: Response
    try {
      response = await send(`${apiBase}${path}`, { ...init, headers, credentials: 'same-origin', cache: 'no-store' })
    } catch (cause) {
      throw new ApiError(0, {}, { cause })
    }
    if (!response.ok) throw await errorOf(response)
    return response
  }

  async function json<T>(response: Response): Promise<T> {
    try {
      return (await response.json()) as T
    } catch (cause) {
      throw new ApiError(0, {}, { cause })
    }
  }

  async function stored(response: Response): Promise<StoredReport> {
    const body = await json<StoredReport>(response)
    if (!isReport(body.report)) throw new ApiError(502)
    return { ...body, etag: response.headers.get('etag') ?? '' }
  }

  function write(method: string, body: unknown, etag?: string): RequestInit {
    const match = etag === undefined ? {} : { 'If-Match': etag }
    return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...match } }
  }

  const at = (id: string) => `/reports/${encodeURIComponent(id)}`

  return {
    async importReport(source) {
      const init: RequestInit = { method: 'POST' }
      if (source.kind === 'file') {
        const form = new FormData()
        form.append('file', source.file)
        init.body = form
      } else {
        init.body = source.text
        init.headers = { 'Content-Type': `${source.type}; charset=utf-8` }
      }
      const result = await json<ImportResult>(await call('/import', init))
      if (!isReport(result.report)) throw new ApiError(502)
      return result
    },
    listReports: async cursor =>
      json<ReportPage>(await call(cursor === undefined ? '/reports' : `/reports?cursor=${encodeURIComponent(cursor)}`)),
    createReport: async report => stored(await call('/reports', write('POST', report))),
    readReport: async id => stored(await call(at(id))),
    saveReport: async (id, report, etag) => stored(await call(at(id), write('PUT', report, etag))),
    publishReport: async (id, etag) =>
      stored(await call(`${at(id)}/transitions`, write('POST', { to: 'published' }, etag))),
  }
}
