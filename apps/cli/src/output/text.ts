import type { Finding, Locale } from '@gouji/core'
import type { CheckedFile } from './result.ts'
import { type Words, wordsIn } from './words.ts'

function findingLines(finding: Finding, words: Words): string[] {
  const { severity, message, basis, rule, explanation } = finding
  const lines = [`  ${words.severity[severity]} ${message} [${rule}]`, `     ${words.basis}${basis}`]
  if (explanation) lines.push(`     ${words.explained[explanation.state]}${explanation.text}`)
  return lines
}

function fileLines(result: CheckedFile, words: Words): string[] {
  const { file, findings, repairs, notes, problems, relations } = result
  if (problems) return [`${file}: ${words.unreadable}`, ...problems.map(problem => `  ${problem.message}`)]
  const lines = [`${file}: ${result.ok ? words.passed : words.failed}${relations ? words.relations(relations) : ''}`]
  for (const finding of findings) lines.push(...findingLines(finding, words))
  if (repairs.length > 0)
    lines.push(`  ${words.repairs}`, ...repairs.map((repair, i) => `   ${i + 1}. ${repair.message}`))
  if (notes.length > 0) lines.push(`  ${words.notes}`, ...notes.map(note => `   - ${note.message}`))
  return lines
}

/** The verdict on each file as lines to read. */
export function printText(results: readonly CheckedFile[], locale: Locale): string {
  const words = wordsIn(locale)
  const lines = results.map(result => `${fileLines(result, words).join('\n')}\n`)
  if (results.length > 1) {
    const failed = results.filter(result => result.report && !result.ok).length
    const unread = results.filter(result => !result.report).length
    lines.push(words.summary({ files: results.length, failed, unread }))
  }
  return lines.join('\n')
}
