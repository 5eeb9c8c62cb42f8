import { isKnown } from '../http/etag.ts'
import { jsonHeaders, openHeaders } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { defineRoute } from '../http/route.ts'
import { reportIdOf } from '../http/stored.ts'
import { reference } from '../openapi/components.ts'
import { reportParameters } from '../openapi/parameters.ts'

export const publicReport = defineRoute({
  method: 'get',
  path: '/public/reports/{id}',
  access: 'open',
  summary: '已发布的报告 A published report',
  description:
    '报告 JSON 本身，规范形式（RFC 8785）；ETag 是这些字节的 SHA-256，与 revisions 中的散列值一致。\n\n' +
    'The report itself in canonical form (RFC 8785). The ETag is the SHA-256 of these bytes, the hash shown in revisions.',
  request: { params: reportParameters },
  responses: {
    200: { description: 'The report', content: { 'application/json': { schema: reference('Report') } } },
    304: { description: 'The caller has it already' },
  },
  problems: ['not-found'],
  handle: async (c, { store }) => {
    const published = await store.readPublished(reportIdOf(c))
    if (!published) throw problem('not-found', { path: c.req.path })
    const tag = `"${published.hash}"`
    const headers = {
      ...openHeaders,
      'access-control-expose-headers': 'ETag',
      etag: tag,
      // A correction must reach the reader soon; in between the answer may be kept.
      'cache-control': 'public, max-age=60',
      'last-modified': published.publishedAt.toUTCString(),
    }
    return isKnown(c, tag) ? c.body(null, 304, headers) : c.body(published.json, 200, { ...jsonHeaders, ...headers })
  },
})
