import { checkReport } from '../packages/core/src/check/check-report.ts'
import { en } from '../packages/core/src/locales/en/index.ts'
import { zhCN } from '../packages/core/src/locales/zh-CN/index.ts'
import { rules } from '../packages/core/src/rules/index.ts'
import { readCase } from './vectors/build-vectors.ts'
import { vectorCases } from './vectors/cases/index.ts'

/** Prints the module with one sentence a rule and language: what is said of its first failing test case. */
export function printExamples(): string {
  const lines = rules.map(rule => {
    const failing = vectorCases[rule.id]?.find(item => item.kind === 'fail')
    if (!failing) throw new Error(`${rule.id} has no failing case`)
    const { report, previous } = readCase(rule, failing)
    const sentences = [zhCN, en].map(locale => {
      const finding = checkReport(report, { previous, locale }).find(item => item.rule === rule.id)!
      return `'${locale.id}': ${JSON.stringify(finding.message)}`
    })
    return `  '${rule.id}': { ${sentences.join(', ')} },`
  })
  return [
    '// Generated from the first failing test vector of each rule by `npm run generate`. Do not edit.',
    `import type { Locale } from '../locales/locale.ts'`,
    `import type { RuleId } from '../rules/index.ts'`,
    '',
    `export const examples: Readonly<Record<RuleId, Readonly<Record<Locale['id'], string>>>> = {`,
    ...lines,
    '}',
    '',
  ].join('\n')
}
