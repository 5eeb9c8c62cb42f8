import { defineRule } from './define-rule.ts'

/** The rules whose relations the editions hold as data. */

export const requestsBalance = defineRule({
  id: 'requests-balance',
  code: 'T3-ID',
  kind: 'relation',
  severity: 'error',
  grade: 'O',
  finding: 'balance_mismatch',
})

export const requestsOutcomeTotal = defineRule({
  id: 'requests-outcome-total',
  code: 'T3-SUM',
  kind: 'relation',
  severity: 'error',
  grade: 'L',
  finding: 'sum_mismatch',
})

export const requestsRowTotal = defineRule({
  id: 'requests-row-total',
  code: 'T3-ROW',
  kind: 'relation',
  severity: 'error',
  grade: 'L',
  finding: 'sum_mismatch',
})

export const remediesTotal = defineRule({
  id: 'remedies-total',
  code: 'T4-SUM',
  kind: 'relation',
  severity: 'error',
  grade: 'L',
  finding: 'sum_mismatch',
})

export const openingStock = defineRule({
  id: 'opening-stock',
  code: 'T2-STOCK',
  kind: 'relation',
  severity: 'warning',
  grade: 'A',
  finding: 'below_minimum',
})

export const disclosedTotal = defineRule({
  id: 'disclosed-total',
  code: 'T2-19-A',
  kind: 'relation',
  severity: 'error',
  overridable: true,
  grade: 'L',
  finding: 'below_minimum',
})

export const itemsNotNegative = defineRule({
  id: 'items-not-negative',
  code: 'T2-19-B',
  kind: 'relation',
  severity: 'error',
  grade: 'A',
  finding: 'below_minimum',
})

export const carryOver = defineRule({
  id: 'carry-over',
  code: 'Y-CARRY',
  kind: 'relation',
  severity: 'error',
  overridable: true,
  grade: 'A',
  needs: 'previous',
  finding: 'carry_mismatch',
})

export const stockRoll = defineRule({
  id: 'stock-roll',
  code: 'Y-STOCK',
  kind: 'relation',
  severity: 'warning',
  grade: 'A',
  needs: 'previous',
  finding: 'stock_mismatch',
})

export const itemsRoll = defineRule({
  id: 'items-roll',
  code: 'Y-19',
  kind: 'relation',
  severity: 'warning',
  grade: 'A',
  needs: 'previous',
  finding: 'stock_mismatch',
})

export const pendingCases = defineRule({
  id: 'pending-cases',
  code: 'Y-PEND',
  kind: 'relation',
  severity: 'info',
  grade: 'own',
  needs: 'previous',
  finding: 'pending_mismatch',
})

export const suitsAfterReview = defineRule({
  id: 'suits-after-review',
  code: 'X-2',
  kind: 'relation',
  severity: 'info',
  grade: 'own',
  needs: 'previous',
  finding: 'suits_exceed_reviews',
})
