import { type Locale, zhCN as rulesInChinese, en as rulesInEnglish } from '@gouji/core/check'
import elementEnglish from 'element-plus/es/locale/lang/en'
import elementChinese from 'element-plus/es/locale/lang/zh-cn'
import { computed, ref, watchEffect } from 'vue'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { zhCN } from './zh-cn.ts'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

interface LanguagePack {
  readonly messages: Messages
  readonly rules: Locale
  readonly element: typeof elementChinese
}

const packs: Record<Language, LanguagePack> = {
  'zh-CN': { messages: zhCN, rules: rulesInChinese, element: elementChinese },
  en: { messages: en, rules: rulesInEnglish, element: elementEnglish },
}

const storageKey = 'gouji:language'

function remembered(): Language {
  try {
    return languages.find(one => one === localStorage.getItem(storageKey)) ?? 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

const language = ref<Language>(remembered())

watchEffect(() => {
  document.documentElement.lang = language.value
})

function choose(next: Language): void {
  language.value = next
  try {
    localStorage.setItem(storageKey, next)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The language of the page: the editor's own words in `t`, those of the rules in `rules`. */
export function useLanguage() {
  const pack = computed(() => packs[language.value])
  return {
    language,
    choose,
    t: computed(() => pack.value.messages),
    rules: computed(() => pack.value.rules),
    element: computed(() => pack.value.element),
    /** A moment in the words of the language; the text itself where it is no moment. */
    moment: (iso: string) => {
      const date = new Date(iso)
      return Number.isNaN(date.getTime())
        ? iso
        : date.toLocaleString(language.value, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
    },
  }
}
