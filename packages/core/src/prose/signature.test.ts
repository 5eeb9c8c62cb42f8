import { describe, expect, it } from 'vitest'
import { clauseBefore, clauseOf, signatureOf } from './signature.ts'

describe('signatureOf', () => {
  it.each([
    ['Ra#.', 'RA#.', '收到申请5件'],
    ['R_a#.', 'R_o#.', '收到登记申请5件'],
    ['RKa#.', 'RKo#.', '收到行政许可申请5件'],
    ['#a.', '#A.', '5件申请'],
    ['Pa#.', 'Pe#.', '自然人申请5件'],
    ['Ja#.', 'Jo#.', '网上申请5件'],
    ['Ia#.', 'IA#.', '政府信息公开的申请5件'],
    ['<C#.', 'LC#.', '2022年结转5件'],
    ['#C>.', '#CN.', '5件结转至2024年'],
    ['<R#.', '<R#.', '2022年收到5件'],
    ['M|M#.', 'M&M#.', '行政复议、行政诉讼5件'],
    ['M|O#.', 'M|O#.', '行政复议、予以公开5件'],
    ['F(e_)#.', 'F&&&&#.', '规范性文件（含修订）5件'],
    ['F(#)#.', 'F(#)#.', '规范性文件（3件）5件'],
  ])('settles %s as %s: %s', (kinds, signature) => {
    expect(signatureOf(kinds)).toBe(signature)
  })
})

describe('clauseOf', () => {
  const heads = (signature: string) => {
    const { kinds, head, isAfter } = clauseOf(signature, signature.indexOf('#'))
    return { kinds, head, isAfter }
  }

  it('takes the words before the number, the nearest one governing', () => {
    expect(heads('TRA#.')).toEqual({ kinds: 'TRA', head: 'A', isAfter: false })
  })

  it('stops at marks and numbers', () => {
    expect(clauseBefore('RA#,D#', 5).kinds).toBe('D')
    expect(clauseBefore('O#|O#', 4).kinds).toBe('O')
  })

  it('takes the words after the number when there are none before it', () => {
    expect(heads('{#_O.')).toEqual({ kinds: '_O', head: '_', isAfter: true })
    expect(heads('T#CNH.')).toEqual({ kinds: 'CNH', head: 'C', isAfter: true })
  })

  it('looks before a comma last of all', () => {
    expect(heads('RA,#.')).toEqual({ kinds: 'RA', head: 'A', isAfter: false })
    expect(heads('RA{#.').head).toBe('')
    expect(heads('RA,_#.').head).toBe('_')
  })
})
