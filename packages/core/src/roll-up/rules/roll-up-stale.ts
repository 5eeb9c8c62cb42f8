import { defineRollUpRule } from '../define-roll-up-rule.ts'
import type { RollUpDraft } from '../finding.ts'
import { stampsOf } from '../roll-up-reports.ts'
import { membersOf } from '../scope.ts'

/** H-STALE: a report changed, came in or went away after the roll-up was computed. */
export const rollUpStale = defineRollUpRule({
  id: 'roll-up-stale',
  code: 'H-STALE',
  severity: 'warning',
  grade: 'own',
  evaluate({ scope, frozen }) {
    if (!frozen) return []
    const now = stampsOf(scope)
    const names = new Map(membersOf(scope).map(({ id, name }) => [id, name]))
    const findings: RollUpDraft[] = []
    for (const id of new Set([...Object.keys(frozen), ...Object.keys(now)])) {
      if (frozen[id] === now[id]) continue
      const change = frozen[id] === undefined ? 'added' : now[id] === undefined ? 'removed' : 'changed'
      const params = { name: names.get(id) ?? id, change } as const
      findings.push({ instance: `roll-up-stale:${id}`, code: 'roll_up_stale', params, cells: [], members: [id] })
    }
    return findings
  },
})
