import { defineRule } from './define-rule.ts'

const issued = 'disclosure.rules.issued'
const inForce = 'disclosure.rules.inForce'

/** 规章 were issued this year, yet none is in force. */
export const rulesInForce = defineRule({
  id: 'rules-in-force',
  code: 'X-6',
  kind: 'function',
  severity: 'warning',
  grade: 'own',
  evaluate({ count }) {
    const made = count(issued)
    if (!made || count(inForce) !== 0) return []
    return [{ instance: 'rules-in-force', code: 'none_in_force', params: { issued: made }, cells: [issued, inForce] }]
  },
})
