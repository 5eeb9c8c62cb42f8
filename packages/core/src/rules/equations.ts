import { remediesTotal, requestsBalance, requestsOutcomeTotal, requestsRowTotal } from './table-relations.ts'

/** The rules whose relations are equations within one report, in the order of `rules`. */
export const equationRules = [requestsBalance, requestsOutcomeTotal, requestsRowTotal, remediesTotal] as const

export type EquationRuleId = (typeof equationRules)[number]['id']
