import { cellOf } from '../../model/report.ts'
import { defineRollUpRule } from '../define-roll-up-rule.ts'
import { addUpCell } from '../explain-cell.ts'
import type { RollUpDraft } from '../finding.ts'

/** A cell of the roll-up cannot be told: a body left it blank, gave money without a unit, or the sum is too large. */
export const rollUpUncertain = defineRollUpRule({
  id: 'roll-up-uncertain',
  code: 'H-BLANK',
  severity: 'warning',
  grade: 'own',
  evaluate({ scope, contributors }) {
    const findings: RollUpDraft[] = []
    for (const { id, name, report } of contributors) {
      const cells = scope.edition.cells.filter(({ address }) => cellOf(report, address) === null)
      if (cells.length === 0) continue
      findings.push({
        instance: `roll-up-uncertain:${id}`,
        code: 'roll_up_blank',
        params: { name, count: cells.length },
        cells: cells.map(cell => cell.address),
        members: [id],
      })
    }
    for (const definition of scope.edition.cells) {
      const { uncertain, contributions } = addUpCell(definition, contributors)
      const about = { instance: `roll-up-uncertain:${definition.address}`, cells: [definition.address] }
      if (uncertain === 'unit') {
        const open = contributions.filter(
          ({ value }) => typeof value === 'string' && /\d$/.test(value) && !/^[0.]+$/.test(value),
        )
        const params = { names: open.map(part => part.name) }
        findings.push({ ...about, code: 'roll_up_unit', params, members: open.map(part => part.id) })
      }
      if (uncertain === 'too_large') {
        findings.push({ ...about, code: 'roll_up_too_large', params: {}, members: contributions.map(part => part.id) })
      }
    }
    return findings
  },
})
