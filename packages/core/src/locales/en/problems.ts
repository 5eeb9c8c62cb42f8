import type { ProblemSentences } from '../problem-sentences.ts'

export const sentencesOfProblems: ProblemSentences = {
  problems: {
    not_an_object: ({ found }) => `This is not the JSON object of an annual report; it is ${found}.`,
    unknown_edition: ({ found, expected }) => `edition is ${found}; there is no such form. Known forms: ${expected}.`,
    unsupported_version: ({ found, expected }) =>
      `schemaVersion is ${found}; this program supports ${expected}. Update the program.`,
    missing: () => 'is missing. Write null for a blank cell.',
    unknown_key: ({ key }) => `unknown key “${key}”; check its name or remove it.`,
    wrong_type: ({ found, expected }) => `holds ${found}; expected ${expected}.`,
    not_a_whole_number: ({ found }) => `holds ${found}; expected a whole number.`,
    out_of_range: ({ found, expected }) => `holds ${found}, which is out of range; expected ${expected}.`,
    too_long: ({ expected }) => `is too long; the limit is ${expected}.`,
    wrong_format: ({ found }) => `holds ${found}, which has the wrong format.`,
    not_allowed: ({ found }) => `holds ${found}, which is not an allowed value.`,
  },
  cellInput: {
    not_a_number: 'Not a number; enter 0 or a positive whole number',
    negative: 'Cannot be negative',
    not_whole: 'A count must be a whole number',
    too_large: 'The number is too large; please check it',
    not_an_amount: 'Not an amount; enter a number with at most 12 decimals',
  },
  at: (place, sentence) => `${place}: ${sentence}`,
}
