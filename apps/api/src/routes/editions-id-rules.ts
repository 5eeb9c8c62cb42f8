import { rules as allRules, type Edition, en, type Locale, type Rule, type RuleId, zhCN } from '@gouji/core'
import { z } from '@hono/zod-openapi'
import { answerCacheable } from '../http/cacheable.ts'
import { localeOf } from '../http/locale.ts'
import { namedEdition, onceAnEdition } from '../http/named-edition.ts'
import { defineRoute } from '../http/route.ts'
import { editionParameters } from '../openapi/parameters.ts'

function rulesOf(edition: Edition, locale: Locale): object {
  const related = new Set(edition.relations.map(relation => relation.rule))
  const applying = allRules.filter((rule: Rule) => rule.kind === 'function' || related.has(rule.id))
  return {
    rules: applying.map((rule: Rule) => ({
      id: rule.id,
      code: rule.code,
      severity: rule.severity,
      overridable: rule.overridable ?? rule.severity === 'warning',
      grade: rule.grade,
      basis: locale.basis[rule.id as RuleId],
    })),
  }
}

const answers = {
  'zh-CN': onceAnEdition(edition => rulesOf(edition, zhCN)),
  en: onceAnEdition(edition => rulesOf(edition, en)),
}

const schema = z.object({
  rules: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      overridable: z.boolean(),
      grade: z.enum(['O', 'L', 'A', 'P', 'own']),
      basis: z.string(),
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
