import { describe, expect, it } from 'vitest'
import { rollUpSentences as en } from '../locales/en/roll-up.ts'
import { rollUpSentences as zhCN } from '../locales/zh-CN/roll-up.ts'
import type { RollUpParams } from './finding.ts'
import type { RollUpSentence } from './locale.ts'
import { rollUpRules } from './rules/index.ts'

const difference = {
  expected: 1,
  actual: 3,
  difference: 2,
  parts: [
    { id: 'a', name: '甲局', value: 1, implied: 0, suspect: 'left_out' as const },
    { id: 'b', name: '乙局', value: 2, implied: 4, suspect: 'counted_twice' as const },
  ],
  additivity: 'care' as const,
  care: 'joint_issue' as const,
}

/** One set of parameters a code, and more where the sentence has several forms. */
const samples: { [Code in keyof RollUpParams]: readonly RollUpParams[Code][] } = {
  roll_up_missing: [{ name: '甲局' }],
  roll_up_edition: [{ name: '甲局', edition: 'cn-2019', expected: 'cn-2021' }],
  roll_up_year: [{ name: '甲局', year: 2022, expected: 2023 }],
  roll_up_duplicate: [
    { name: '甲局', via: [] },
    { name: '甲局', via: ['乙县', '丙县'] },
  ],
  roll_up_stale: [
    { name: '甲局', change: 'changed' },
    { name: '甲局', change: 'added' },
    { name: '甲局', change: 'removed' },
  ],
  roll_up_blank: [
    { name: '甲局', count: 1 },
    { name: '甲局', count: 7 },
  ],
  roll_up_unit: [{ names: ['甲局', '乙局'] }],
  roll_up_too_large: [{}],
  roll_up_sum: [difference, { ...difference, parts: [], additivity: 'additive' }],
  roll_up_sum_incomplete: [
    { ...difference, missing: 1 },
    { ...difference, missing: 3 },
  ],
}

describe.each([
  ['zh-CN', zhCN],
  ['en', en],
] as const)('sentences about roll-ups in %s', (_, { messages, basis, cares }) => {
  const say = (code: keyof RollUpParams): string[] =>
    samples[code].map(params => (messages[code] as RollUpSentence<unknown>)(params, ['表三“总计”']))

  it('render every code, each form differently, with no hole', () => {
    for (const code of Object.keys(samples) as (keyof RollUpParams)[]) {
      const said = say(code)
      expect(new Set(said).size).toBe(said.length)
      for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|NaN|\[object|false/)
    }
  })

  it('name the bodies under suspicion and what has to be agreed', () => {
    const [said, plain] = say('roll_up_sum')
    expect(said).toContain('甲局')
    expect(said).toContain('乙局')
    expect(said).toContain(cares.joint_issue)
    expect(plain).not.toContain(cares.joint_issue)
  })

  it('say where every rule comes from, and do not claim office for what is our own', () => {
    for (const { id, grade } of rollUpRules) {
      expect(basis[id]).toBeTruthy()
      if (grade === 'own') expect(basis[id]).toMatch(/非官方要求|not an official requirement/)
    }
  })
})
