import type { SimilaritySentences } from '../../similarity/locale.ts'

const own = 'A proposal of this tool, not an official requirement: a report should tell of this body’s work this year'

export const similaritySentences: SimilaritySentences = {
  messages: {
    narrative_repeated: ({ percent }, section) =>
      `${percent}% of the text of “${section}” is the same as in last year’s report (numbers aside); check that it tells of this year.`,
    narrative_shared: ({ percent, name }, section) =>
      `${percent}% of the text of “${section}” is the same as in the report of “${name}” (names and numbers aside); check that it tells of this body.`,
  },
  basis: { 'narrative-repeats-last-year': own, 'narrative-resembles-sibling': own },
}
