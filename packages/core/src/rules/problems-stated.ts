import { defineRule } from './define-rule.ts'

const problem = /问题|不足|不够|不到位|不[高强深细]|薄弱|滞后|有待|差距|短板|缺/
const measure = /改|措施|下一步|加强|强化|提升|完善|优化|将/
/** 无, 暂无, 没有问题 and the like are shorter than this. */
const shortest = 15

/** S-PROB: section 五 names a problem and a measure; 无 is no answer. */
export const problemsStated = defineRule({
  id: 'problems-stated',
  code: 'S-PROB',
  kind: 'function',
  severity: 'error',
  overridable: true,
  grade: 'L',
  evaluate({ textOf }) {
    const text = textOf('problems')
    const isNothing = text.length < shortest && /无|没有|不存在/.test(text)
    const missing: ('problems' | 'measures')[] = []
    if (isNothing || !problem.test(text)) missing.push('problems')
    if (isNothing || !measure.test(text)) missing.push('measures')
    if (missing.length === 0) return []
    return [{ instance: 'problems-stated', code: 'problems_missing', params: { missing }, cells: [] }]
  },
})
