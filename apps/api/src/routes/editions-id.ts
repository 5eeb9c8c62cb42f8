import { z } from '@hono/zod-openapi'
import { answerCacheable } from '../http/cacheable.ts'
import { namedEdition, onceAnEdition } from '../http/named-edition.ts'
import { defineRoute } from '../http/route.ts'
import { editionParameters } from '../openapi/parameters.ts'

const definitionOf = onceAnEdition(({ id, document, years, sections, tables, relations }) => ({
  id,
  document,
  years,
  sections,
  tables,
  relations,
}))

const schema = z.looseObject({
  id: z.string(),
  document: z.string(),
  years: z.object({ from: z.int(), to: z.int().optional() }),
  sections: z.array(z.looseObject({ id: z.string(), numeral: z.string(), heading: z.string() })),
  tables: z.record(z.string(), z.looseObject({ id: z.string(), width: z.int() })),
  relations: z.array(z.looseObject({ instance: z.string(), rule: z.string() })),
})

export const editionsId = defineRoute({
  method: 'get',
  path: '/editions/{id}',
  access: 'site',
  summary: '一个表式版本 One edition',
  description:
    '章节、表格（含合并表头）、单元格与勾稽关系。\n\nSections, tables with merged headers, cells and relations.',
  request: { params: editionParameters },
  responses: { 200: { description: 'The edition', content: { 'application/json': { schema } } } },
  problems: ['not-found'],
  handle: c => answerCacheable(c, definitionOf(namedEdition(c))),
})
