import { defineRollUpRule } from '../define-roll-up-rule.ts'
import type { RollUpDraft } from '../finding.ts'

/** H-MISS: a body of the scope has no accepted report for the year. */
export const rollUpMissing = defineRollUpRule({
  id: 'roll-up-missing',
  code: 'H-MISS',
  severity: 'warning',
  grade: 'P',
  evaluate: ({ leftOut }) =>
    leftOut
      .filter(({ why }) => why === 'missing')
      .map(({ member: { id, name } }): RollUpDraft => {
        return {
          instance: `roll-up-missing:${id}`,
          code: 'roll_up_missing',
          params: { name },
          cells: [],
          members: [id],
        }
      }),
})
