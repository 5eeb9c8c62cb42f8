import { defineRollUpRule } from '../define-roll-up-rule.ts'
import type { RollUpDraft } from '../finding.ts'
import { membersOf, type RollUpMember } from '../scope.ts'

/** Members whose report holds the figures of the body `id` as well. */
function holdersOf(id: string, all: readonly RollUpMember[]): readonly RollUpMember[] {
  return all.filter(member => member.id !== id && member.covers?.includes(id))
}

/** H-DUP: a body's figures would be added twice. */
export const rollUpDuplicate = defineRollUpRule({
  id: 'roll-up-duplicate',
  code: 'H-DUP',
  severity: 'error',
  grade: 'own',
  evaluate({ scope }) {
    const all = membersOf(scope)
    const listed = new Map<string, RollUpMember>()
    const repeated = new Set<string>()
    const codes = new Map<string, RollUpMember>()
    const findings = new Map<string, RollUpDraft>()
    const add = (id: string, name: string, via: readonly RollUpMember[]): void => {
      const params = { name, via: via.map(member => member.name) }
      const members = [id, ...via.map(member => member.id)]
      const instance = `roll-up-duplicate:${id}`
      if (!findings.has(id)) findings.set(id, { instance, code: 'roll_up_duplicate', params, cells: [], members })
    }
    for (const member of all) {
      if (listed.has(member.id)) repeated.add(member.id)
      else listed.set(member.id, member)
    }
    for (const { id, name } of all) {
      const holders = holdersOf(id, all)
      if (repeated.has(id) || holders.length > 0) add(id, name, holders)
    }
    for (const id of new Set(([] as string[]).concat(...all.map(member => [...(member.covers ?? [])])))) {
      const holders = holdersOf(id, all)
      if (holders.length > 1) add(id, listed.get(id)?.name ?? id, holders)
    }
    for (const member of all) {
      const code = member.report?.body.code
      if (!code) continue
      const other = codes.get(code)
      if (other && other.id !== member.id) add(member.id, member.name, [other])
      else codes.set(code, member)
    }
    return [...findings.values()]
  },
})
