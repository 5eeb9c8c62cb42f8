import { jsonLimit, parseJson, readBytes, requireMediaType } from '../http/body.ts'
import { versionTag } from '../http/etag.ts'
import { jsonHeaders, noStore } from '../http/headers.ts'
import { localeOf } from '../http/locale.ts'
import { readReport } from '../http/read-report.ts'
import { storedJson } from '../http/report-json.ts'
import { defineRoute } from '../http/route.ts'
import { namedReportToChange, winner } from '../http/stored.ts'
import { reference } from '../openapi/components.ts'
import { ifMatch, reportParameters } from '../openapi/parameters.ts'

export const saveReport = defineRoute({
  method: 'put',
  path: '/reports/{id}',
  access: 'site',
  summary: '保存报告 Save a report',
  description:
    '每次保存成为新的一稿，旧稿不变；已发布的内容在下次发布之前不受影响。须带 If-Match。\n\n' +
    'Each save is a new revision; earlier ones stay. What is public stays until the next publication. If-Match is required.',
  request: {
    params: reportParameters,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: reference('Report') } } },
  },
  responses: {
    200: { description: 'Saved', content: { 'application/json': { schema: reference('StoredReport') } } },
  },
  problems: [
    'not-json',
    'not-utf8',
    'cross-origin',
    'not-found',
    'stale-version',
    'too-large',
    'unsupported-media-type',
    'not-a-report',
    'version-required',
  ],
  handle: async (c, { store }) => {
    requireMediaType(c, 'application/json')
    const report = readReport(parseJson(await readBytes(c, jsonLimit)), localeOf(c))
    const { id, version } = await namedReportToChange(c, store)
    const saved = await winner(c, store, await store.save(id, report, version))
    return c.body(JSON.stringify(storedJson({ ...saved, report })), 200, {
      ...jsonHeaders,
      ...noStore,
      etag: versionTag(saved.version),
    })
  },
})
