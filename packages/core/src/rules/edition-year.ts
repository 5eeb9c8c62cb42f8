import { editionOfYear } from '../editions/index.ts'
import { defineRule } from './define-rule.ts'

/** M-EDITION: the form is the one prescribed for the report's year. */
export const editionYear = defineRule({
  id: 'edition-year',
  code: 'M-EDITION',
  kind: 'function',
  severity: 'error',
  grade: 'O',
  evaluate({ report, edition }) {
    const prescribed = editionOfYear(report.year)
    if (prescribed === edition) return []
    const params = { year: report.year, found: edition.document, expected: prescribed?.document ?? null }
    return [{ instance: 'edition-year', code: 'edition_year', params, cells: [] }]
  },
})
