import { versionTag } from '../http/etag.ts'
import { jsonHeaders, noStore } from '../http/headers.ts'
import { storedJson } from '../http/report-json.ts'
import { defineRoute } from '../http/route.ts'
import { namedReport } from '../http/stored.ts'
import { reference } from '../openapi/components.ts'
import { reportParameters } from '../openapi/parameters.ts'

export const readReport = defineRoute({
  method: 'get',
  path: '/reports/{id}',
  access: 'site',
  summary: '读取报告 Read a report',
  description:
    '最新一稿。保存时以它的 ETag 作为 If-Match。\n\nThe newest revision. Its ETag is the If-Match of the next write.',
  request: { params: reportParameters },
  responses: {
    200: { description: 'The report', content: { 'application/json': { schema: reference('StoredReport') } } },
  },
  problems: ['not-found'],
  handle: async (c, { store }) => {
    const stored = await namedReport(c, store)
    return c.body(JSON.stringify(storedJson(stored)), 200, {
      ...jsonHeaders,
      ...noStore,
      etag: versionTag(stored.version),
    })
  },
})
