import { rollUpDuplicate } from './roll-up-duplicate.ts'
import { rollUpEdition } from './roll-up-edition.ts'
import { rollUpMissing } from './roll-up-missing.ts'
import { rollUpStale } from './roll-up-stale.ts'
import { rollUpSum } from './roll-up-sum.ts'
import { rollUpUncertain } from './roll-up-uncertain.ts'
import { rollUpYear } from './roll-up-year.ts'

/** Every rule over a roll-up, in the order of findings. A new rule is a new file and one entry here. */
export const rollUpRules = [
  rollUpMissing,
  rollUpEdition,
  rollUpYear,
  rollUpDuplicate,
  rollUpStale,
  rollUpUncertain,
  rollUpSum,
] as const

export type RollUpRuleId = (typeof rollUpRules)[number]['id']
