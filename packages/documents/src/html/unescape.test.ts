import { describe, expect, it } from 'vitest'
import { isScriptString, unescapeScript } from './unescape.ts'

describe('markup in a script string', () => {
  it.each(['<td colspan=\\"5\\">', '<p>一<\\/p>'])('is known by %s', html => {
    expect(isScriptString(html)).toBe(true)
  })

  it('is not seen in plain markup', () => {
    expect(isScriptString('<td colspan="5">C:\\temp</td>')).toBe(false)
  })

  it('loses its escapes', () => {
    expect(unescapeScript('<p class=\\"a\\">\\u4e00\\n<\\/p>')).toBe('<p class="a">一\n</p>')
  })
})
