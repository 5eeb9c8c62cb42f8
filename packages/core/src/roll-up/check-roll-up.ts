import { describeCell } from '../check/word.ts'
import type { Edition } from '../editions/definition.ts'
import { rollUpSentences as en } from '../locales/en/roll-up.ts'
import type { Locale } from '../locales/locale.ts'
import { zhCN as defaultLocale } from '../locales/zh-CN/index.ts'
import { rollUpSentences as zhCN } from '../locales/zh-CN/roll-up.ts'
import type { Report } from '../model/report.ts'
import type { RollUpContext, RollUpRule } from './define-roll-up-rule.ts'
import type { RollUpDraft, RollUpFinding } from './finding.ts'
import type { RollUpSentence, RollUpSentences } from './locale.ts'
import { type RollUpRuleId, rollUpRules } from './rules/index.ts'
import { contributorsOf, type RollUpScope } from './scope.ts'

export interface RollUpOptions {
  /** The parent's figures were computed (`rollUpReports`), so that a difference is an error rather than a warning. */
  readonly generated?: boolean
  /** Stamps kept when the roll-up was computed (`RollUp.stamps`): tells which reports have changed since. */
  readonly frozen?: Readonly<Record<string, string>>
  /** Language of the sentences; zh-CN by default. */
  readonly locale?: Locale
}

const sentences: Record<Locale['id'], RollUpSentences> = { 'zh-CN': zhCN, en }

function toFinding(draft: RollUpDraft, rule: RollUpRule, edition: Edition, locale: Locale): RollUpFinding {
  const { messages, basis } = sentences[locale.id]
  const sentence = messages[draft.code] as RollUpSentence<unknown>
  return {
    rule: rule.id,
    instance: draft.instance,
    severity: draft.severity ?? rule.severity,
    overridable: rule.overridable ?? false,
    code: draft.code,
    params: draft.params,
    cells: draft.cells,
    members: draft.members,
    message: sentence(
      draft.params,
      draft.cells.map(cell => describeCell(cell, edition, locale)),
    ),
    basis: basis[rule.id as RollUpRuleId],
  }
}

/**
 * What does not hold between a supervising body's report and those of its subordinates, in the order of the rules.
 * `parent` may be `null`: then only the reports to be added are looked at. None of this blocks any body's own report.
 */
export function checkRollUp(
  parent: Report | null,
  scope: RollUpScope,
  options: RollUpOptions = {},
): readonly RollUpFinding[] {
  const { generated = false, frozen, locale = defaultLocale } = options
  const context: RollUpContext = { scope, ...contributorsOf(scope), parent, generated, frozen }
  const findings: RollUpFinding[] = []
  for (const rule of rollUpRules as readonly RollUpRule[]) {
    for (const draft of rule.evaluate(context)) findings.push(toFinding(draft, rule, scope.edition, locale))
  }
  return findings
}
