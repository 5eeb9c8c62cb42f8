import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { findLostCharacters, findMojibake } from './mojibake.ts'

/** 总体情况 in GBK. */
const gbk = [0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6]

function latin(text: string): number[] {
  return Array.from(text, char => char.charCodeAt(0))
}

describe('decode', () => {
  it('reads valid UTF-8 as UTF-8, whatever it declares', () => {
    const bytes = new TextEncoder().encode('<meta charset="gbk">总体情况')
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8' })
  })

  it('reads what is not UTF-8 as it declares', () => {
    const bytes = Uint8Array.from([...latin('<meta charset="gb2312">'), ...gbk])
    expect(decode(bytes)).toEqual({ ok: true, text: '<meta charset="gb2312">总体情况', encoding: 'gb2312' })
  })

  it('reads it as GB18030 when it declares nothing', () => {
    expect(decode(Uint8Array.from(gbk))).toEqual({ ok: true, text: '总体情况', encoding: 'gb18030' })
  })

  it('passes over an encoding that does not exist', () => {
    expect(decode(Uint8Array.from(gbk), 'x-none')).toMatchObject({ encoding: 'gb18030' })
  })

  it('reads UTF-16 without a mark', () => {
    const bytes = Uint8Array.from(latin('<p>report</p>').flatMap(code => [code, 0]))
    expect(decode(bytes)).toEqual({ ok: true, text: '<p>report</p>', encoding: 'utf-16le' })
  })
})

describe('findMojibake', () => {
  it.each([0, 1])('finds UTF-8 read as GBK, at offset %i', offset => {
    const bytes = new TextEncoder().encode(`${'a'.repeat(offset)}某市政府信息公开工作`)
    expect(findMojibake(new TextDecoder('gb18030').decode(bytes))).toBeDefined()
  })

  it('finds none in a sound text', () => {
    expect(findMojibake('某市政府信息公开工作年度报告')).toBeUndefined()
  })
})

describe('findLostCharacters', () => {
  it('finds question marks in place of a text', () => {
    expect(findLostCharacters('??????????? 12 ??????????????? 3')).toBe('???????????')
  })

  it('finds none in a text with some questions', () => {
    expect(findLostCharacters('办什么?怎么办????去哪里')).toBeUndefined()
  })
})
