import { allZero } from './all-zero.ts'
import { amountDecimals } from './amount-decimals.ts'
import { amountScale } from './amount-scale.ts'
import { amountUnit } from './amount-unit.ts'
import { bodyName } from './body-name.ts'
import { cellBlank } from './cell-blank.ts'
import { copiedTable } from './copied-table.ts'
import type { Rule } from './define-rule.ts'
import { editionYear } from './edition-year.ts'
import { feeConsistency } from './fee-consistency.ts'
import { feeMultiple } from './fee-multiple.ts'
import { feeStatement } from './fee-statement.ts'
import { figureJump } from './figure-jump.ts'
import { figureRange } from './figure-range.ts'
import { fiveAspects } from './five-aspects.ts'
import { formatCitation } from './format-citation.ts'
import { genericOverview } from './generic-overview.ts'
import { governmentItems } from './government-items.ts'
import { handlingFeeTotal } from './handling-fee-total.ts'
import { nameBlank } from './name-blank.ts'
import { partsListed } from './parts-listed.ts'
import { periodStated } from './period-stated.ts'
import { personalData } from './personal-data.ts'
import { problemsStated } from './problems-stated.ts'
import { proseBalance } from './prose-balance.ts'
import {
  proseApplicants,
  proseCarriedIn,
  proseCarriedOut,
  proseDecisions,
  proseDocuments,
  proseDone,
  proseNewRequests,
  proseNoRemedies,
  proseNoRequests,
  proseOutcomes,
  proseRemedies,
} from './prose-claims.ts'
import { proseListSum } from './prose-list-sum.ts'
import { prosePercentage } from './prose-percentage.ts'
import { reportYear } from './report-year.ts'
import { rulesInForce } from './rules-in-force.ts'
import { rulesPower } from './rules-power.ts'
import { sectionBlank } from './section-blank.ts'
import { staleYear } from './stale-year.ts'
import { suitsWithoutRequests } from './suits-without-requests.ts'
import { tableBlank } from './table-blank.ts'
import {
  carryOver,
  disclosedTotal,
  itemsNotNegative,
  itemsRoll,
  openingStock,
  pendingCases,
  remediesTotal,
  requestsBalance,
  requestsOutcomeTotal,
  requestsRowTotal,
  stockRoll,
  suitsAfterReview,
} from './table-relations.ts'
import { titleWording } from './title-wording.ts'
import { unpaidFeeUnmentioned } from './unpaid-fee-unmentioned.ts'

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
  pendingCases,
  suitsAfterReview,
  copiedTable,
  figureJump,
  amountUnit,
  suitsWithoutRequests,
  cellBlank,
  amountDecimals,
  amountScale,
  figureRange,
  allZero,
  rulesPower,
  rulesInForce,
  unpaidFeeUnmentioned,
  handlingFeeTotal,
  reportYear,
  staleYear,
  periodStated,
  bodyName,
  editionYear,
  formatCitation,
  partsListed,
  titleWording,
  nameBlank,
  sectionBlank,
  tableBlank,
  fiveAspects,
  governmentItems,
  problemsStated,
  personalData,
  genericOverview,
  proseNewRequests,
  proseCarriedIn,
  proseDone,
  proseCarriedOut,
  proseBalance,
  proseOutcomes,
  proseApplicants,
  proseNoRequests,
  proseRemedies,
  proseNoRemedies,
  proseDocuments,
  proseDecisions,
  prosePercentage,
  proseListSum,
  feeConsistency,
  feeMultiple,
  feeStatement,
] as const

export type RuleId = (typeof rules)[number]['id']

const byId = new Map<string, Rule>(rules.map(rule => [rule.id, rule]))

export function findRule(id: string): Rule | undefined {
  return byId.get(id)
}
