import { type Edition, en, type Locale, ruleCatalogue, zhCN } from '@gouji/core'
import { z } from '@hono/zod-openapi'
import { answerCacheable } from '../http/cacheable.ts'
import { localeOf } from '../http/locale.ts'
import { namedEdition, onceAnEdition } from '../http/named-edition.ts'
import { defineRoute } from '../http/route.ts'
import { editionParameters } from '../openapi/parameters.ts'

const rulesIn = (locale: Locale) => onceAnEdition((edition: Edition) => ({ rules: ruleCatalogue({ edition, locale }) }))
const answers = { 'zh-CN': rulesIn(zhCN), en: rulesIn(en) }

const schema = z.object({
  rules: z.array(
    z.looseObject({
      id: z.string().openapi({ example: 'requests-balance' }),
      code: z.string().openapi({ example: 'T3-ID' }),
      title: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      overridable: z.boolean().openapi({ description: 'Whether a recorded reason settles a finding of this rule.' }),
      needsPrevious: z.boolean().openapi({ description: 'Whether it compares with the report of the year before.' }),
      grade: z.enum(['O', 'L', 'A', 'P', 'own']),
      basis: z.string(),
      formula: z.object({ cells: z.string().nullable(), words: z.string() }),
      example: z.string(),
      advice: z.string(),
    }),
  ),
})

export const editionsIdRules = defineRoute({
  method: 'get',
  path: '/editions/{id}/rules',
  access: 'site',
  summary: '规则目录 Rules',
  description:
    '这一版本适用的规则，语言随 Accept-Language。\n\nThe rules of this edition, in the language of Accept-Language.',
  request: { params: editionParameters },
  responses: { 200: { description: 'The rules', content: { 'application/json': { schema } } } },
  problems: ['not-found'],
  handle: c => {
    const locale = localeOf(c)
    c.header('vary', 'accept-language')
    c.header('content-language', locale.id)
    return answerCacheable(c, answers[locale.id](namedEdition(c)))
  },
})
