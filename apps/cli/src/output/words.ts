import type { Locale, RelationCount, Severity } from '@gouji/core'

/** What the command line itself says, in one language. */
export interface Words {
  readonly severity: Record<Severity, string>
  readonly explained: Record<'attached' | 'lapsed', string>
  readonly basis: string
  readonly passed: string
  readonly failed: string
  readonly unreadable: string
  readonly repairs: string
  readonly notes: string
  relations(count: RelationCount): string
  summary(count: { files: number; failed: number; unread: number }): string
}

const chinese: Words = {
  severity: { error: '[错误]', warning: '[提醒]', info: '[信息]' },
  explained: { attached: '已说明：', lapsed: '原说明已失效（数字有变）：' },
  basis: '依据：',
  passed: '没有错误',
  failed: '有错误',
  unreadable: '无法读取',
  repairs: '可能的改法（供参考，不会自动更改）：',
  notes: '读取说明：',
  relations: ({ total, checked, held }) =>
    checked === total
      ? `，勾稽关系 ${total} 项，成立 ${held} 项`
      : `，勾稽关系 ${total} 项，成立 ${held} 项，因空格无法核对 ${total - checked} 项`,
  summary: ({ files, failed, unread }) => `共 ${files} 份，有错误 ${failed} 份，无法读取 ${unread} 份。\n`,
}

const english: Words = {
  severity: { error: '[error]', warning: '[warning]', info: '[info]' },
  explained: { attached: 'Explained: ', lapsed: 'The explanation no longer holds (figures changed): ' },
  basis: 'Basis: ',
  passed: 'no errors',
  failed: 'errors found',
  unreadable: 'cannot be read',
  repairs: 'Possible corrections (proposals only; nothing is changed):',
  notes: 'What the reader assumed:',
  relations: ({ total, checked, held }) =>
    checked === total
      ? `, ${held} of ${total} relations hold`
      : `, ${held} of ${total} relations hold, ${total - checked} cannot be told because of blank cells`,
  summary: ({ files, failed, unread }) => `${files} files: ${failed} with errors, ${unread} that cannot be read.\n`,
}

export function wordsIn(locale: Locale): Words {
  return locale.id === 'en' ? english : chinese
}
