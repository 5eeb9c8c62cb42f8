import { cellBlank } from './cell-blank.ts'
import type { Rule } from './define-rule.ts'
import {
  carryOver,
  disclosedTotal,
  itemsNotNegative,
  itemsRoll,
  openingStock,
  remediesTotal,
  requestsBalance,
  requestsOutcomeTotal,
  requestsRowTotal,
  stockRoll,
} from './table-relations.ts'

/** Every rule, in the order in which findings are reported. A new rule is a new file and one entry here. */
export const rules = [
  requestsBalance,
  requestsOutcomeTotal,
  requestsRowTotal,
  remediesTotal,
  disclosedTotal,
  itemsNotNegative,
  openingStock,
  carryOver,
  stockRoll,
  itemsRoll,
  cellBlank,
] as const

export type RuleId = (typeof rules)[number]['id']

const byId = new Map<string, Rule>(rules.map(rule => [rule.id, rule]))

export function findRule(id: string): Rule | undefined {
  return byId.get(id)
}
