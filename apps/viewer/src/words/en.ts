import type { Words } from '../language.ts'

export const english: Words = {
  lang: 'en',
  title: ({ body, year }) => `${body.name}: annual report on government information disclosure, ${year}`,
  facts: ({ body, year }, edition) => [
    ['Body: ', body.name],
    ['Year: ', String(year)],
    ['Form: ', edition.document],
  ],
  sectionHeading: (_numeral, position, heading) => `${position}. ${heading}`,
  relations: ({ total, checked, held }) =>
    `${held} of ${total} relations hold` +
    (checked > held ? `, ${checked - held} ${checked - held === 1 ? 'does' : 'do'} not` : '') +
    (total > checked ? `, ${total - checked} cannot be checked because of blank cells` : ''),
  computedHere: 'Computed by your browser from the figures on this page',
  brokenSummary: count => `Show the ${count} that ${count === 1 ? 'does' : 'do'} not hold`,
  basis: 'Basis: ',
  explanation: 'Explanation given: ',
  blank: 'blank',
  disagrees: 'does not add up',
  takesPart: 'part of a relation that does not hold',
  scrolling: table => `${table}, scrolls sideways`,
  plainTable: 'Table',
  loading: 'Loading the annual report…',
  sourceLink: 'Open the source data',
  errors: {
    no_source: () => 'The page does not say which annual report to show (src is missing).',
    bad_address: address => `The address of the annual report is not valid: ${address}`,
    network: () => 'The annual report could not be fetched. Check the connection and reload the page later.',
    http_status: status =>
      `The annual report could not be fetched: the server answered ${status}. Reload the page later.`,
    not_json: () => 'What was fetched is not JSON, so there is no annual report to show.',
    unknown_edition: id => `This annual report uses a form this widget does not know, “${id}”. Update the widget.`,
    not_a_report: () => 'What was fetched is not a complete annual report and cannot be shown.',
  },
}
