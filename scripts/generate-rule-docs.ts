import { checkedElsewhere, type RuleEntry, ruleCatalogue } from '../packages/core/src/catalogue/rule-catalogue.ts'
import { en } from '../packages/core/src/locales/en/index.ts'
import { rollUpSentences as rollUpEn } from '../packages/core/src/locales/en/roll-up.ts'
import { similaritySentences as similarityEn } from '../packages/core/src/locales/en/similarity.ts'
import type { Locale } from '../packages/core/src/locales/locale.ts'
import { zhCN } from '../packages/core/src/locales/zh-CN/index.ts'
import { rollUpSentences } from '../packages/core/src/locales/zh-CN/roll-up.ts'
import { similaritySentences } from '../packages/core/src/locales/zh-CN/similarity.ts'
import { rollUpRules } from '../packages/core/src/roll-up/rules/index.ts'
import { similarityRules } from '../packages/core/src/similarity/finding.ts'

interface DocWords {
  readonly other: string
  readonly title: string
  readonly intro: readonly string[]
  readonly columns: readonly string[]
  readonly severities: Readonly<Record<string, string>>
  readonly mayOverride: string
  readonly needsPrevious: string
  readonly holds: string
  readonly formula: string
  readonly relations: string
  readonly example: string
  readonly advice: string
  readonly basis: string
  readonly between: string
  readonly elsewhere: string
  readonly colon: string
  readonly semicolon: string
  readonly stop: string
  readonly otherBasis: Readonly<Record<string, string>>
}

const words: Readonly<Record<Locale['id'], DocWords>> = {
  'zh-CN': {
    other: '[English](rules.en.md)',
    title: '规则目录',
    intro: [
      '由 `npm run generate` 根据规则本身生成，请勿手工修改。',
      '**错误**须改正后才能提交，少数可写明原因后放行；**警告**须改正或写明原因；**提示**不要求处理。依据分五等：官方明文、由名称得出、由数目关系得出、通行做法、本项目的建议。后两种不是官方要求。',
      '公式中 `c` 表示任一列，`r` 表示任一行，`previous.` 表示上年报告。各规则的用例在 `packages/vectors`。',
    ],
    columns: ['规则', '代码', '级别', '内容'],
    severities: { error: '错误', warning: '警告', info: '提示' },
    mayOverride: '（可写明原因后放行）',
    needsPrevious: '需要上年报告',
    holds: '要求',
    formula: '公式',
    relations: '关系式',
    example: '示例',
    advice: '处理',
    basis: '依据',
    between: '汇总和雷同的规则',
    elsewhere: '在别处处理或不检查的项目',
    colon: '：',
    semicolon: '；',
    stop: '。',
    otherBasis: { ...rollUpSentences.basis, ...similaritySentences.basis },
  },
  en: {
    other: '[中文](rules.md)',
    title: 'The rules',
    intro: [
      'Written by `npm run generate` from the rules themselves; do not edit.',
      'An **error** has to be corrected before a report can be submitted; a few may pass with a recorded reason. A **warning** has to be corrected or explained. A **note** asks for nothing. The basis is one of five: official text, a label of the form, arithmetic, practice, or a proposal of this project. The last two are no official requirement.',
      'In formulas `c` is any column, `r` any row, `previous.` last year’s report. Test vectors of each rule are in `packages/vectors`.',
    ],
    columns: ['Rule', 'Code', 'Severity', 'What it is about'],
    severities: { error: 'error', warning: 'warning', info: 'note' },
    mayOverride: ' (may pass with a recorded reason)',
    needsPrevious: 'needs last year’s report',
    holds: 'Has to hold',
    formula: 'Formula',
    relations: 'Relations',
    example: 'Example',
    advice: 'What to do',
    basis: 'Basis',
    between: 'Rules on roll-ups and repeated prose',
    elsewhere: 'Checked elsewhere, or not at all',
    colon: ': ',
    semicolon: '; ',
    stop: '. ',
    otherBasis: { ...rollUpEn.basis, ...similarityEn.basis },
  },
}

function table(rows: readonly (readonly string[])[]): string[] {
  const [head, ...body] = rows.map(row => `| ${row.join(' | ')} |`)
  return [head!, `|${rows[0]!.map(() => ' --- ').join('|')}|`, ...body]
}

function section(rule: RuleEntry, word: DocWords): string[] {
  const { formula, instances } = rule
  const counts = Object.entries(instances ?? {}).map(([edition, count]) => `${edition} ${count}`)
  const item = (name: string, text: string) => `- **${name}**${word.colon}${text}`
  const overridable = rule.severity === 'error' && rule.overridable ? word.mayOverride : ''
  const needs = rule.needsPrevious ? `${word.semicolon}${word.needsPrevious}` : ''
  return [
    `## ${rule.id}`,
    '',
    `${rule.title} · ${rule.code} · ${word.severities[rule.severity]}${overridable}${needs}`,
    '',
    item(word.holds, formula.words),
    ...(formula.cells === null ? [] : [item(word.formula, `\`${formula.cells}\``)]),
    ...(counts.length > 0 ? [item(word.relations, counts.join(', '))] : []),
    item(word.example, rule.example),
    item(word.advice, rule.advice),
    item(word.basis, `${rule.gradeMeaning} (${rule.grade})${word.stop}${rule.source}`),
    '',
  ]
}

/** The catalogue as a page of documentation, in one language. */
export function printRuleDocs(locale: Locale): string {
  const word = words[locale.id]
  const rules = ruleCatalogue({ locale })
  const others = [...rollUpRules, ...similarityRules].map(({ id, code, severity }) => [
    `\`${id}\``,
    code,
    word.severities[severity]!,
    word.otherBasis[id]!,
  ])
  return [
    `# ${word.title}`,
    '',
    word.other,
    '',
    ...word.intro.flatMap(line => [line, '']),
    ...table([
      [...word.columns],
      ...rules.map(rule => [`[${rule.id}](#${rule.id})`, rule.code, word.severities[rule.severity]!, rule.title]),
    ]),
    '',
    ...rules.flatMap(rule => section(rule, word)),
    `## ${word.between}`,
    '',
    ...table([[...word.columns.slice(0, 3), word.basis], ...others]),
    '',
    `## ${word.elsewhere}`,
    '',
    ...checkedElsewhere(locale).map(({ code, text }) => `- **${code}**${word.colon}${text}`),
    '',
  ].join('\n')
}

/** File name and text of each page. */
export function ruleDocs(): readonly (readonly [file: string, text: string])[] {
  return [
    ['rules.md', printRuleDocs(zhCN)],
    ['rules.en.md', printRuleDocs(en)],
  ]
}
