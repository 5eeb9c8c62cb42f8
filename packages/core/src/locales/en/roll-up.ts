import type { RollUpSentences } from '../../roll-up/locale.ts'

const own = 'A proposal of this tool, not an official requirement'

const cares: RollUpSentences['cares'] = {
  one_receiver: 'a request is counted by the one body that received it',
  delegated_powers: 'delegated powers must not be counted by two bodies',
  joint_issue: 'documents issued jointly are counted by the leading body',
  rules_of_governments: 'rules are counted by the government or department that made them, not by the drafting office',
  joint_defendants: 'agree who counts a suit in which the reviewing body is a joint defendant',
  shared_items: 'lists of items may overlap between bodies; agree how they are counted',
  joint_purchase: 'joint purchases must not be counted by two bodies',
}

function listed(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(', ')
}

const changes = { changed: 'has changed', added: 'came in', removed: 'left the scope' }

function suspects(parts: readonly { name: string; suspect?: string }[]): string {
  const leftOut = parts.filter(part => part.suspect === 'left_out').map(part => part.name)
  const twice = parts.filter(part => part.suspect === 'counted_twice').map(part => part.name)
  const said = [
    leftOut.length > 0 && `${listed(leftOut)} may not have been added`,
    twice.length > 0 && `${listed(twice)} may have been added twice`,
  ]
  const possible = said.filter(Boolean).join(', or ')
  return possible && ` The difference is just that figure: ${possible}.`
}

function agreed(additivity: string, care: keyof typeof cares): string {
  return additivity === 'additive' ? '' : ` Mind: ${cares[care]}.`
}

export const rollUpSentences: RollUpSentences = {
  messages: {
    roll_up_missing: ({ name }) => `“${name}” has no accepted report for the year and is not in the roll-up.`,
    roll_up_edition: ({ name, edition, expected }) =>
      `The report of “${name}” uses the form ${edition}, the roll-up ${expected}; their tables differ, so it is not in the roll-up.`,
    roll_up_year: ({ name, year, expected }) =>
      `The report of “${name}” is for ${year}, the roll-up for ${expected}; it is not in the roll-up.`,
    roll_up_duplicate: ({ name, via }) =>
      via.length > 0
        ? `The figures of “${name}” are also in ${listed(via)}; keep only one of them in the scope.`
        : `“${name}” is in the scope more than once; keep it once.`,
    roll_up_stale: ({ name, change }) =>
      `After the roll-up, the report of “${name}” ${changes[change]}; roll up again.`,
    roll_up_blank: ({ name, count }) =>
      `The report of “${name}” has ${count} blank ${count === 1 ? 'cell' : 'cells'}, whose sums cannot be told; where there were none, write 0.`,
    roll_up_unit: ({ names }, cells) =>
      `${cells[0]}: ${listed(names)} gave an amount without its unit, so it cannot be added; name the unit.`,
    roll_up_too_large: (_, cells) =>
      `${cells[0]}: the bodies' figures add up to more than the form can hold; check them.`,
    roll_up_sum: ({ expected, actual, difference, parts, additivity, care }, cells) =>
      `${cells[0]} says ${actual}, but the reports add up to ${expected}: a difference of ${difference}.${suspects(parts)}${agreed(additivity, care)}`,
    roll_up_sum_incomplete: ({ expected, actual, difference, missing }, cells) =>
      `${cells[0]} says ${actual}; the reports at hand add up to ${expected}, a difference of ${difference}; ${missing} ${missing === 1 ? 'is' : 'are'} not in the sum yet.`,
  },
  basis: {
    'roll-up-missing': 'Practice: every body in the scope has a report',
    'roll-up-edition': own,
    'roll-up-year': own,
    'roll-up-duplicate': `${own}; every body counts once`,
    'roll-up-stale': own,
    'roll-up-uncertain': `${own}; a blank cell is not 0`,
    'roll-up-sum': 'Practice: a roll-up is the body’s own figures and its subordinates’ together',
  },
  cares,
}
