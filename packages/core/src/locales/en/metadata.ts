import type { MetadataFindingParams } from '../../rules/finding-params.ts'
import type { Sentences } from '../locale.ts'

export const metadata: Sentences<MetadataFindingParams> = {
  year_mismatch: ({ where, found, expected }) =>
    `The ${where === 'period' ? 'reporting period' : where} says ${found}, but the report is for ${expected}.`,
  period_missing: ({ year }) => `The reporting period (1 January to 31 December ${year}) is not stated.`,
  period_mismatch: ({ found, year }) =>
    `The reporting period reads “${found}”; the whole year is 1 January to 31 December ${year}.`,
  title_names_other: ({ found, name }) => `The title names “${found}”, but the body is “${name}”.`,
  self_reference: ({ found, name }) => `The text speaks of itself as “${found}”, but the body is “${name}”.`,
  edition_year: ({ year, found, expected }) =>
    `This report uses the form of ${found}; ${expected === null ? `${year} has no form` : `for ${year} it is that of ${expected}`}.`,
  citation_mismatch: ({ found, expected }) => `The text cites “${found}”, but this form is that of ${expected}.`,
  parts_mismatch: ({ listed, said, expected }) =>
    `The text ${said === null ? '' : `speaks of ${said} parts and `}lists ${listed}; the report has ${expected}.`,
  title_wording: ({ found }) => `“${found}” had better be called an annual report (年度报告).`,
  name_blank: ({ field }) => `The ${field === 'title' ? 'title' : 'name of the body'} is blank.`,
}
