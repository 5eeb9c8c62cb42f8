import { type SectionId, tableIds } from '../editions/definition.ts'
import { defineRule } from './define-rule.ts'

/** Sections whose emptiness another rule speaks of. */
const spokenOf: readonly SectionId[] = [...tableIds, 'problems']

/** S-SIX: a section of prose has none. An image counts as content. */
export const sectionBlank = defineRule({
  id: 'section-blank',
  code: 'S-SIX',
  kind: 'function',
  severity: 'error',
  grade: 'O',
  evaluate({ report, edition, textOf }) {
    return edition.sections
      .filter(({ id }) => {
        const hasImage = report.sections[id].narrative.some(block => block.kind === 'image')
        return spokenOf.indexOf(id) < 0 && !hasImage && textOf(id).trim() === ''
      })
      .map(({ id }) => ({ instance: `section-blank:${id}`, code: 'section_blank', params: { section: id }, cells: [] }))
  },
})
