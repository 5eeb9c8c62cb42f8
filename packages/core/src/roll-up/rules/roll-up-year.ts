import { defineRollUpRule } from '../define-roll-up-rule.ts'
import type { RollUpDraft } from '../finding.ts'
import { membersOf } from '../scope.ts'

/** A report of another year stands where this year's is expected. */
export const rollUpYear = defineRollUpRule({
  id: 'roll-up-year',
  code: 'H-YEAR',
  severity: 'error',
  grade: 'own',
  evaluate({ scope }) {
    const findings: RollUpDraft[] = []
    const expected = scope.year
    for (const { id, name, report } of membersOf(scope)) {
      if (!report || report.year === expected) continue
      const params = { name, year: report.year, expected }
      findings.push({ instance: `roll-up-year:${id}`, code: 'roll_up_year', params, cells: [], members: [id] })
    }
    return findings
  },
})
