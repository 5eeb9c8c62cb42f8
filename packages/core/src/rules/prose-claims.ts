import { claimRule } from './prose.ts'

/** The rules that compare what the narrative states with the cells that hold it. None of them blocks. */

const stated = ['count', 'none'] as const

export const proseNewRequests = claimRule(
  { id: 'prose-new-requests', code: 'N-NEW', severity: 'warning' },
  ['count'],
  'new',
  'newAndCarriedIn',
  'handled',
)

export const proseCarriedIn = claimRule(
  { id: 'prose-carried-in', code: 'N-IN', severity: 'warning' },
  stated,
  'carriedIn',
)

export const proseDone = claimRule({ id: 'prose-done', code: 'N-DONE', severity: 'warning' }, ['count'], 'done')

export const proseCarriedOut = claimRule(
  { id: 'prose-carried-out', code: 'N-OUT', severity: 'warning' },
  stated,
  'carriedOut',
)

export const proseOutcomes = claimRule(
  { id: 'prose-outcomes', code: 'N-RES', severity: 'warning' },
  ['count'],
  'outcome',
)

export const proseApplicants = claimRule(
  { id: 'prose-applicants', code: 'N-APP', severity: 'warning' },
  ['count'],
  'applicant',
)

export const proseNoRequests = claimRule(
  { id: 'prose-no-requests', code: 'N-ZERO', severity: 'warning' },
  ['none'],
  'new',
)

export const proseRemedies = claimRule({ id: 'prose-remedies', code: 'N-RL', severity: 'warning' }, ['count'], 'remedy')

export const proseNoRemedies = claimRule(
  { id: 'prose-no-remedies', code: 'N-RL0', severity: 'warning' },
  ['none'],
  'remedy',
)

export const proseDocuments = claimRule(
  { id: 'prose-documents', code: 'N-DOC', severity: 'warning' },
  stated,
  'document',
)

/** The prose often counts decisions that were published, not those that were taken. */
export const proseDecisions = claimRule(
  { id: 'prose-decisions', code: 'N-LIC', severity: 'info' },
  ['count'],
  'decision',
)
