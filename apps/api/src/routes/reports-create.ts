import { jsonLimit, parseJson, readBytes, requireMediaType } from '../http/body.ts'
import { versionTag } from '../http/etag.ts'
import { jsonHeaders, noStore } from '../http/headers.ts'
import { localeOf } from '../http/locale.ts'
import { readReport } from '../http/read-report.ts'
import { storedJson } from '../http/report-json.ts'
import { defineRoute } from '../http/route.ts'
import { reference } from '../openapi/components.ts'

export const createReport = defineRoute({
  method: 'post',
  path: '/reports',
  access: 'site',
  summary: '新建报告 Create a report',
  description: '保存为草稿。\n\nKept as a draft.',
  request: { body: { required: true, content: { 'application/json': { schema: reference('Report') } } } },
  responses: {
    201: {
      description: 'Created; Location and ETag are set',
      content: { 'application/json': { schema: reference('StoredReport') } },
    },
  },
  problems: ['not-json', 'not-utf8', 'cross-origin', 'too-large', 'unsupported-media-type', 'not-a-report'],
  handle: async (c, { store }) => {
    requireMediaType(c, 'application/json')
    const report = readReport(parseJson(await readBytes(c, jsonLimit)), localeOf(c))
    const stored = await store.create(report)
    return c.body(JSON.stringify(storedJson(stored)), 201, {
      ...jsonHeaders,
      ...noStore,
      location: `/api/v1/reports/${stored.id}`,
      etag: versionTag(stored.version),
    })
  },
})
