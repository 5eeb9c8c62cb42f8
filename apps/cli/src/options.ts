import { en, type Locale, zhCN } from '@gouji/core'
import { UsageError } from './console.ts'

const locales: Record<string, Locale> = { 'zh-CN': zhCN, en }

export function localeOption(lang: string | undefined): Locale {
  const locale = locales[lang ?? 'zh-CN']
  if (!locale) throw new UsageError(`--lang ${lang}: use zh-CN or en`)
  return locale
}

export function choice<const T extends string>(name: string, value: string | undefined, choices: readonly T[]): T {
  const chosen = choices.find(each => each === (value ?? choices[0]))
  if (chosen === undefined) throw new UsageError(`--${name} ${value}: use ${choices.join(', ')}`)
  return chosen
}
