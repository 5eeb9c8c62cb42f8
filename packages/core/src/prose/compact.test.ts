import { describe, expect, it } from 'vitest'
import { compact } from './compact.ts'

describe('compact', () => {
  it('drops the blanks in words and around numbers', () => {
    expect(compact('收到 申 请 75 件，办结\n75 件').text).toBe('收到申请75件，办结75件')
  })

  it('keeps one between two digits, so that 6 3 is not read as 63', () => {
    expect(compact('共 6 3 件').text).toBe('共6 3件')
  })

  it('puts a full stop where a count is followed by a blank and words', () => {
    expect(compact('解读 96 篇 全年办理').text).toBe('解读96篇\n全年办理')
    expect(compact('申请 96 件 ,办结').text).toBe('申请96件,办结')
  })

  it.each(['收到 申 请 75 件', '解读96篇 全年 12 期', ' 前后 ', '6 3 件 收到'])(
    'knows where the characters of “%s” stood',
    text => {
      const { text: short, origin } = compact(text)
      for (let at = 0; at < short.length; at++) {
        const char = short.charAt(at)
        if (/\S/.test(char)) expect(text.charAt(origin(at))).toBe(char)
        if (at > 0) expect(origin(at)).toBeGreaterThan(origin(at - 1))
      }
    },
  )

  it('leaves a text without blanks as it is', () => {
    const { text, origin } = compact('收到申请')
    expect([text, origin(3)]).toEqual(['收到申请', 3])
  })
})
