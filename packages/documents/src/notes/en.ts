import { describeCellInputError, describeProblem, findEdition } from '@gouji/core'
import type { Sentences } from './sentences.ts'

const from = { option: 'the caller', fileName: 'the file name', prose: 'the text', edition: 'the form used' } as const

export const en: Sentences = {
  notes: {
    split_by_relations: (p, c) =>
      `${c.where}: “${c.source}” is printed without separators and can be divided in several ways; the column sums decide for ${p.reading}. Please check.`,
    split_doubtful: (p, c) =>
      `${c.where}: “${c.source}” is printed without separators and was read as ${p.reading}; its columns do not add up, so it may have to be divided in another way. Please check.`,
    split_assumed: (p, c) =>
      `${c.where}: “${c.source}” is printed without separators and was read as ${p.reading}. This is an assumption; it may also be ${p.others}. Please compare with the original.`,
    split_undecided: (p, c) =>
      `${c.where}: “${c.source}” is printed without separators and nothing decides how to divide it. Left blank; it may be ${p.candidates}${p.count > 5 ? ` (${p.count} ways in all)` : ''}.`,
    split_unbounded: (_, c) =>
      `${c.where}: “${c.source}” is printed without separators and can be divided in too many ways to try them all. Left blank.`,
    split_impossible: (p, c) => `${c.where}: “${c.source}” cannot be divided into ${p.expected} figures. Left blank.`,
    sum_as_printed: (p, c) =>
      `${c.where}: “${c.source}” was read as ${p.reading}; the parts do not add up to the total. Kept as printed.`,
    glued_rows: (p, c) =>
      `${p.count} rows of ${c.locale.tables[p.table]} are printed without separators and were divided so that the parts add up to the total.`,
    figures_missing: (p, c) =>
      `${c.where}: ${p.expected} figures are expected, “${c.source}” has ${p.found}. They cannot be told apart by column and were left blank.`,
    figures_surplus: (p, c) =>
      `${c.where}: ${p.expected} figures are expected, “${c.source}” has ${p.found}. They cannot be told apart by column and were left blank.`,
    figure_unreadable: (p, c) =>
      `${c.where}: “${p.text}” is no figure for this cell (${describeCellInputError(p.reason, c.locale)}). Left blank.`,
    figure_cleaned: (p, c) => `${c.where}: “${p.text}” was read as ${p.value}.`,
    placeholder_blank: (p, c) =>
      `${c.where}: “${p.text}” was read as blank; where there was none this year, the form wants 0.`,
    unit_from_header: (p, c) => `${c.where}: the unit ${p.unit} was taken from the header.`,
    unit_differs: (p, c) => `${c.where}: the header says ${p.unit}, the form wants 万元. Left blank (“${c.source}”).`,
    row_missing: (_, c) => `${c.where}: the source has no such row. Left blank.`,
    rows_blank: (p, c) =>
      `${p.count} rows of ${c.locale.tables[p.table]} have no figures and were read as blank: ${c.where}.`,
    table_missing: (p, c) =>
      `The source has no recognisable ${c.locale.tables[p.table]}. All its cells were left blank.`,
    label_assumed: (p, c) => `${c.where}: the row “${p.found}” was read as “${p.official}”.`,
    row_stands_for_several: (p, c) =>
      `The source has one row “${p.label}” (${c.source}); its figures went to “${p.into}”: ${c.where}.`,
    row_set_to_zero: (p, c) => `${c.where}: the source has one row “${p.label}” for the whole group; this row is 0.`,
    group_figures_ignored: (p, c) =>
      `The source prints subtotals beside “${p.label}” (“${c.source}”); the form has no such cells, they were not read.`,
    figures_unplaced: (p, c) =>
      `After ${c.where} there is text that fits no row of the form and was not read: “${p.text}”.`,
    columns_reordered: (_, c) =>
      `${c.where}: the columns stand in another order than on the form and cannot be told apart. Left blank (“${c.source}”).`,
    edition_assumed: p =>
      `The source does not show which form was used; it was read as ${findEdition(p.edition)?.document ?? p.edition}.`,
    year_assumed: p => `The title names no year; ${p.year} was taken from ${from[p.from]}. Please check.`,
    title_missing: () => 'The source has no report title.',
    body_missing: () => 'The source does not name the reporting body. Please fill it in.',
    body_doubtful: p => `The name “${p.name}” of the body looks doubtful. Please check.`,
    heading_missing: (p, c) =>
      `The heading “${c.where || p.section}” was not found; its text may be part of the section before.`,
    text_dropped: p => `${p.characters} characters of page furniture around the report were not read: “${p.sample}”.`,
    text_shortened: p => `The text is longer than allowed; its last ${p.characters} characters were not read.`,
    images_dropped: p => `${p.count} images in the text were not read.`,
    truncated: () => 'The file breaks off before its end: a figure at the break was not read, what follows is missing.',
    decoded_as: p => `The file is not UTF-8; it was read as ${p.encoding}.`,
  },
  problems: {
    empty_file: () => 'The file is empty. Choose a file that holds an annual report.',
    too_large: p =>
      `The file has ${p.megabytes} MB; the limit is ${p.limit} MB. Keep only the report itself and try again.`,
    too_long: p =>
      `The text has ${p.characters} characters, more than the ${p.limit} that any report has. Keep only the report itself and try again.`,
    too_complex: () =>
      'The page is built of too many or too deeply nested tags and was not read. Copy the text of the report and paste it instead.',
    unknown_encoding: p =>
      `The text encoding was not recognised (tried ${p.tried}). Save the file as UTF-8 and try again.`,
    mojibake: p =>
      `The text is garbled: UTF-8 that was read as GBK (“${p.sample}”). Save it again from the original page or file.`,
    characters_lost: p =>
      `The Chinese characters of this file are lost (“${p.sample}”). Save it again from the original page or file.`,
    unsupported_format: p => `${p.format} files cannot be read. Use text, HTML or JSON.`,
    not_json: p => `The file is not valid JSON: ${p.detail}.`,
    report_invalid: (p, locale) =>
      `The JSON is no annual report: ${describeProblem(p.problem, findEdition(p.edition), locale)}`,
    not_a_report: () =>
      'No annual report found: the file has neither the three tables nor the six parts of one. Check that it is the right file.',
  },
  list: (names, more) => (more > 0 ? `${names.join(', ')} and ${more} more cells` : names.join(', ')),
}
