import type { Addition } from '../addition.ts'

/** What both editions say alike (domain 3.5). */
export const sharedAdditions: readonly Addition[] = [
  { cells: 'requests', kind: 'additive', care: 'one_receiver' },
  { cells: 'remedies', kind: 'convention', care: 'joint_defendants' },
  { cells: 'disclosure.licensing', kind: 'care', care: 'delegated_powers' },
  { cells: 'disclosure.penalty', kind: 'care', care: 'delegated_powers' },
  { cells: 'disclosure.coercion', kind: 'care', care: 'delegated_powers' },
  { cells: 'disclosure.fees', kind: 'care', care: 'delegated_powers' },
  { cells: 'disclosure.rules', kind: 'care', care: 'rules_of_governments' },
  { cells: 'disclosure.normativeDocs', kind: 'care', care: 'joint_issue' },
]
