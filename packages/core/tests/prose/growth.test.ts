import { expect, it } from 'vitest'
import type { FunctionRule, Rule } from '../../src/rules/define-rule.ts'
import { rules } from '../../src/rules/index.ts'
import { evaluateRule, withNarrative } from '../support/evaluate-rule.ts'

const proseRules = (rules as readonly Rule[]).filter(
  (rule): rule is FunctionRule => rule.kind === 'function' && /^(?:prose|fee)-/.test(rule.id),
)

/** Least processor time of a few runs, in microseconds. */
function cost(text: string): number {
  const report = withNarrative('overview', text)
  const times = [0, 1, 2].map(() => {
    const copy = { ...report }
    const start = process.cpuUsage()
    for (const rule of proseRules) evaluateRule(rule, copy)
    const { user, system } = process.cpuUsage(start)
    return user + system
  })
  return Math.min(...times)
}

const short = 4_000
const factor = 8
/** Linear is 8, quadratic 64; memory and garbage collection make a linear walk up to some two times dearer. */
const most = factor * 4

/** Every one of these would cost the square of its length if a walk back or ahead were not stopped. */
it.each([
  '没有',
  '5件',
  '收到申请5件',
  '其中5件',
  '（',
  '（5件',
  '5件）',
  '5件，占5%；',
  '增长5%',
  '局5件',
  '复议、5件',
  '1,111,',
  ' 5 件',
  '5 ',
  '处理费5元',
])(
  'the cost of a text of many “%s” grows with its length, not with its square',
  unit => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    cost(text(short))
    const growth = cost(text(short * factor)) / Math.max(cost(text(short)), 500)
    expect(growth).toBeLessThan(most)
  },
  60_000,
)
