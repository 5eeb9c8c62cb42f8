import { toJsonSchema } from '@gouji/core'
import { z } from '@hono/zod-openapi'
import { answerCacheable } from '../http/cacheable.ts'
import { namedEdition, onceAnEdition } from '../http/named-edition.ts'
import { defineRoute } from '../http/route.ts'
import { editionParameters } from '../openapi/parameters.ts'

const schemaOf = onceAnEdition(toJsonSchema)

export const editionsIdSchema = defineRoute({
  method: 'get',
  path: '/editions/{id}/schema.json',
  access: 'site',
  summary: '报告的 JSON Schema of a report',
  description: '报告 JSON 的格式（2020-12）。\n\nThe format of a report of this edition (2020-12).',
  request: { params: editionParameters },
  responses: {
    200: { description: 'JSON Schema', content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } } },
  },
  problems: ['not-found'],
  handle: c => answerCacheable(c, schemaOf(namedEdition(c))),
})
