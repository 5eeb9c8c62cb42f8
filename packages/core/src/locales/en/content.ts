import type { ContentFindingParams } from '../../rules/finding-params.ts'
import type { Sentences } from '../locale.ts'

const words = {
  disclosure: 'proactive disclosure',
  requests: 'disclosure on request',
  management: 'information management',
  platform: 'disclosure platforms',
  supervision: 'supervision and support',
  assessment: 'the assessment of the work',
  review: 'public review',
  accountability: 'accountability',
  problems: 'problems',
  measures: 'measures for improvement',
}

function list(items: readonly (keyof typeof words)[]): string {
  return items.map(item => words[item]).join(', ')
}

export const content: Sentences<ContentFindingParams> = {
  section_blank: ({ section }, _, names) => `“${names.section(section)}” is empty.`,
  table_blank: ({ table }, _, names) => `${names.table(table)} is not filled in at all.`,
  aspects_missing: ({ missing }) => `The overview does not speak of: ${list(missing)}.`,
  government_items_missing: ({ missing }) => `A government's report has to speak of: ${list(missing)}.`,
  problems_missing: ({ missing }) => `Section 5 does not name: ${list(missing)}.`,
  personal_data: ({ isMobile, shown }) =>
    `The text holds what looks like ${isMobile ? 'a mobile number' : 'an identity number'}, ${shown}: check and mask it.`,
  generic_overview: () => 'The overview has neither the name nor a figure of the body itself.',
  speaks_of_others: ({ found }) => `The overview says “${found}”, which does not read like the body's own work.`,
}
