import { defineRule } from './define-rule.ts'

const problem = /问题|不足|不够|薄弱|滞后|有待|欠缺|差距|短板|缺乏|不高|不强|不及时|不到位|不深|偏/
const measure = /改进|整改|措施|下一步|加强|强化|提升|提高|完善|优化|推进|健全|落实|将/
const nothing = /^[一二三四五、()\s]*(?:(?:暂|目前)?(?:无|没有)(?:明显|存在)?(?:问题)?|不存在问题)[。.\s]*$/

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
    const missing: ('problems' | 'measures')[] = []
    const isNothing = text.trim() === '' || nothing.test(text)
    if (isNothing || !problem.test(text)) missing.push('problems')
    if (isNothing || !measure.test(text)) missing.push('measures')
    if (missing.length === 0) return []
    return [{ instance: 'problems-stated', code: 'problems_missing', params: { missing }, cells: [] }]
  },
})
