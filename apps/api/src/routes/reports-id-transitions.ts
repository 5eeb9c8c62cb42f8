import { isBlocking, judge, type Locale, type Report } from '@gouji/core'
import { jsonLimit, parseJson, readBytes, requireMediaType } from '../http/body.ts'
import { versionTag } from '../http/etag.ts'
import { jsonHeaders, noStore } from '../http/headers.ts'
import { localeOf } from '../http/locale.ts'
import { problem } from '../http/problem.ts'
import { storedJson } from '../http/report-json.ts'
import { defineRoute } from '../http/route.ts'
import { namedReportToChange, winner } from '../http/stored.ts'
import { reference } from '../openapi/components.ts'
import { ifMatch, reportParameters } from '../openapi/parameters.ts'
import { transitionSchema } from '../openapi/schemas.ts'

function requireTransition(value: unknown): void {
  if (transitionSchema.safeParse(value).success) return
  const found = (value as { to?: unknown } | null)?.to
  throw problem('bad-parameter', {
    name: 'to',
    found: typeof found === 'string' ? found.slice(0, 50) : '—',
    expected: '{"to":"published"}',
  })
}

function refuseErrors(report: Report, locale: Locale): void {
  const findings = judge(report, { locale }).findings.filter(isBlocking)
  if (findings.length > 0) throw problem('blocked-by-findings', { count: findings.length }, { findings })
}

export const moveReport = defineRoute({
  method: 'post',
  path: '/reports/{id}/transitions',
  access: 'site',
  summary: '发布报告 Publish a report',
  description:
    '最新一稿成为公开的内容；有错误级发现时拒绝。须带 If-Match。\n\n' +
    'The newest revision becomes public; refused while error-level findings stand. If-Match is required.',
  request: {
    params: reportParameters,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: transitionSchema } } },
  },
  responses: {
    200: { description: 'Published', content: { 'application/json': { schema: reference('StoredReport') } } },
  },
  problems: [
    'not-json',
    'bad-parameter',
    'cross-origin',
    'not-found',
    'already-published',
    'blocked-by-findings',
    'stale-version',
    'too-large',
    'unsupported-media-type',
    'version-required',
  ],
  handle: async (c, { store }) => {
    requireMediaType(c, 'application/json')
    requireTransition(parseJson(await readBytes(c, jsonLimit)))
    const { id, version, status, revision, report } = await namedReportToChange(c, store)
    if (status === 'published') throw problem('already-published', { revision })
    refuseErrors(report, localeOf(c))
    const moved = await winner(c, store, await store.publish(id, version))
    return c.body(JSON.stringify(storedJson({ ...moved, report })), 200, {
      ...jsonHeaders,
      ...noStore,
      etag: versionTag(moved.version),
    })
  },
})
