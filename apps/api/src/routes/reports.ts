import { z } from '@hono/zod-openapi'
import { jsonHeaders, noStore } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { summaryJson } from '../http/report-json.ts'
import { defineRoute, type RouteContext } from '../http/route.ts'
import { summarySchema } from '../openapi/schemas.ts'
import { isId } from '../store/uuid.ts'

const maxLimit = 200

function limitOf(c: RouteContext): number {
  const found = c.req.query('limit') ?? '50'
  const limit = /^\d{1,3}$/.test(found) ? Number(found) : 0
  if (limit >= 1 && limit <= maxLimit) return limit
  throw problem('bad-parameter', { name: 'limit', found: found.slice(0, 50), expected: `1–${maxLimit}` })
}

/** Cursors are opaque to callers, so that lists may come to be ordered otherwise. */
const cursorAfter = (id: string) => Buffer.from(id).toString('base64url')

function afterOf(c: RouteContext): string | undefined {
  const cursor = c.req.query('cursor')
  if (cursor === undefined) return undefined
  const id = Buffer.from(cursor, 'base64url').toString('latin1')
  if (isId(id)) return id
  throw problem('bad-parameter', { name: 'cursor', found: cursor.slice(0, 50), expected: 'next' })
}

export const listReports = defineRoute({
  method: 'get',
  path: '/reports',
  access: 'site',
  summary: '报告列表 List reports',
  description:
    '最新建立的在前；next 不为空时，作为 cursor 取下一页。\n\nNewest first; where next is not null, pass it as cursor for the next page.',
  request: {
    query: z.object({
      limit: z.int().min(1).max(maxLimit).default(50).optional(),
      cursor: z.string().optional(),
    }),
  },
  responses: {
    200: {
      description: 'One page',
      content: {
        'application/json': { schema: z.object({ items: z.array(summarySchema), next: z.string().nullable() }) },
      },
    },
  },
  problems: ['bad-parameter'],
  handle: async (c, { store }) => {
    const { items, next } = await store.list({ limit: limitOf(c), after: afterOf(c) })
    const cursor = next === null ? null : cursorAfter(next)
    if (cursor) c.header('link', `</api/v1/reports?limit=${limitOf(c)}&cursor=${cursor}>; rel="next"`)
    return c.body(JSON.stringify({ items: items.map(summaryJson), next: cursor }), 200, { ...jsonHeaders, ...noStore })
  },
})
