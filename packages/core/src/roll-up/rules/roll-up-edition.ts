import { defineRollUpRule } from '../define-roll-up-rule.ts'
import type { RollUpDraft } from '../finding.ts'
import { membersOf } from '../scope.ts'

/** H-ED: reports of different forms have different cells and do not add up. */
export const rollUpEdition = defineRollUpRule({
  id: 'roll-up-edition',
  code: 'H-ED',
  severity: 'error',
  grade: 'own',
  evaluate({ scope }) {
    const findings: RollUpDraft[] = []
    const expected = scope.edition.id
    for (const { id, name, report } of membersOf(scope)) {
      if (!report || report.edition === expected) continue
      const params = { name, edition: report.edition, expected }
      findings.push({ instance: `roll-up-edition:${id}`, code: 'roll_up_edition', params, cells: [], members: [id] })
    }
    return findings
  },
})
