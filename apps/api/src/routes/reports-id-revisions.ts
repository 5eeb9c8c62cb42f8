import { z } from '@hono/zod-openapi'
import { jsonHeaders, noStore } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { defineRoute } from '../http/route.ts'
import { reportIdOf } from '../http/stored.ts'
import { reportParameters } from '../openapi/parameters.ts'
import { revisionSchema } from '../openapi/schemas.ts'

export const listRevisions = defineRoute({
  method: 'get',
  path: '/reports/{id}/revisions',
  access: 'site',
  summary: '历次稿件 Revisions',
  description:
    '每稿的散列值与前一稿的散列值，最新的在前。\n\nEach revision with its hash and the one before it, newest first.',
  request: { params: reportParameters },
  responses: {
    200: {
      description: 'The revisions',
      content: { 'application/json': { schema: z.object({ items: z.array(revisionSchema) }) } },
    },
  },
  problems: ['not-found'],
  handle: async (c, { store }) => {
    const items = await store.revisions(reportIdOf(c))
    if (!items) throw problem('not-found', { path: c.req.path })
    return c.body(JSON.stringify({ items }), 200, { ...jsonHeaders, ...noStore })
  },
})
