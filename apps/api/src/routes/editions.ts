import { type Edition, editions as known } from '@gouji/core'
import { z } from '@hono/zod-openapi'
import { answerCacheable } from '../http/cacheable.ts'
import { defineRoute } from '../http/route.ts'

const answer = {
  editions: (known as readonly Edition[]).map(({ id, document, years, cells, relations }) => ({
    id,
    document,
    years,
    cells: cells.length,
    relations: relations.length,
  })),
}

const schema = z.object({
  editions: z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      years: z.object({ from: z.int(), to: z.int().optional() }),
      cells: z.int(),
      relations: z.int(),
    }),
  ),
})

export const editions = defineRoute({
  method: 'get',
  path: '/editions',
  access: 'site',
  summary: '表式版本 Editions of the form',
  description: '所有表式版本，最新的在前。\n\nAll editions of the form, newest first.',
  responses: { 200: { description: 'The editions', content: { 'application/json': { schema } } } },
  problems: [],
  handle: c => answerCacheable(c, answer),
})
