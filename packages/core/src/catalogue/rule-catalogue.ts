import type { Edition } from '../editions/definition.ts'
import { editions } from '../editions/index.ts'
import type { Locale } from '../locales/locale.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import type { Grade, Rule } from '../rules/define-rule.ts'
import type { Severity } from '../rules/finding.ts'
import { type RuleId, rules } from '../rules/index.ts'
import { catalogueEn } from './en.ts'
import { examples } from './examples.generated.ts'
import { type Formula, formulaOf } from './formula.ts'
import { type CatalogueTexts, elsewhereCodes, type WordedRuleText } from './texts.ts'
import { catalogueZhCN } from './zh-CN.ts'

/** One rule as the catalogue, the command line, the API and the documentation show it. */
export interface RuleEntry {
  readonly id: RuleId
  readonly code: string
  readonly title: string
  readonly severity: Severity
  /** Whether a recorded reason settles it: every warning, and an error whose rule allows that. */
  readonly overridable: boolean
  readonly needsPrevious: boolean
  readonly grade: Grade
  /** The grade in words. */
  readonly gradeMeaning: string
  /** In short, as findings give it, and the source at length. */
  readonly basis: string
  readonly source: string
  /** What has to hold; `cells` is `null` for a rule that is no equation or inequality. */
  readonly formula: { readonly cells: string | null; readonly words: string }
  /** Relations of the rule in each edition, for rules that are relations. */
  readonly instances: Readonly<Record<string, number>> | null
  /** What the rule says of a report that breaks it. */
  readonly example: string
  readonly advice: string
}

export interface CatalogueOptions {
  /** Only the rules of this edition. */
  readonly edition?: Edition
  /** zh-CN by default. */
  readonly locale?: Locale
}

const texts: Readonly<Record<Locale['id'], CatalogueTexts>> = { 'zh-CN': catalogueZhCN, en: catalogueEn }

function countsOf(rule: Rule, among: readonly Edition[]): Record<string, number> {
  const count = (edition: Edition) => edition.relations.filter(relation => relation.rule === rule.id).length
  const counts: Record<string, number> = {}
  for (const edition of among) if (count(edition) > 0) counts[edition.id] = count(edition)
  return counts
}

function relationFormula(rule: Rule, among: readonly Edition[], locale: Locale): Formula | undefined {
  for (const edition of among) {
    const relation = edition.relations.find(item => item.rule === rule.id)
    if (relation) return formulaOf(relation, edition, locale, texts[locale.id])
  }
  return undefined
}

function entryOf(rule: Rule<RuleId>, among: readonly Edition[], locale: Locale): RuleEntry {
  const { rules: ruleTexts, sources, grades } = texts[locale.id]
  const text = ruleTexts[rule.id]
  const words = (text as WordedRuleText).says
  return {
    id: rule.id,
    code: rule.code,
    title: text.title,
    severity: rule.severity,
    overridable: rule.overridable ?? rule.severity === 'warning',
    needsPrevious: rule.needs === 'previous',
    grade: rule.grade,
    gradeMeaning: grades[rule.grade],
    basis: locale.basis[rule.id],
    source: text.source ?? sources[rule.grade],
    formula: relationFormula(rule, among, locale) ?? { cells: null, words },
    instances: rule.kind === 'relation' ? countsOf(rule, among) : null,
    example: examples[rule.id][locale.id],
    advice: text.advice,
  }
}

/** Every rule of `checkReport`, in the order of findings, in the words of one language. */
export function ruleCatalogue({ edition, locale = zhCN }: CatalogueOptions = {}): RuleEntry[] {
  const among: readonly Edition[] = edition ? [edition] : editions
  const applies = (rule: Rule) => rule.kind === 'function' || Object.keys(countsOf(rule, among)).length > 0
  return (rules as readonly Rule<RuleId>[]).filter(applies).map(rule => entryOf(rule, among, locale))
}

/** Checks that are made elsewhere, or not at all, and why; by their code. */
export function checkedElsewhere(locale: Locale = zhCN): { readonly code: string; readonly text: string }[] {
  return elsewhereCodes.map(code => ({ code, text: texts[locale.id].elsewhere[code] }))
}
