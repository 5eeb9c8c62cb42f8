import { en, type Locale, zhCN } from '@gouji/core'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

const locales = { 'zh-CN': zhCN, en }
const supports = Object.keys(locales)

/** The language the caller prefers, Chinese unless English comes before it in Accept-Language. */
export function localeOf(c: Context): Locale {
  if (c.req.header('accept-language') === undefined) return zhCN
  const id = accepts(c, {
    header: 'Accept-Language',
    supports,
    default: 'zh-CN',
    match: (wanted, { default: fallback }) => {
      const ranked = wanted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
      for (const { type } of ranked) {
        const language = type.toLowerCase().split('-')[0]
        if (language === 'zh') return 'zh-CN'
        if (language === 'en') return 'en'
      }
      return fallback
    },
  })
  return locales[id as keyof typeof locales]
}
