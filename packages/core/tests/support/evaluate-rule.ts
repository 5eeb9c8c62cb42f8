import { findEdition } from '../../src/editions/index.ts'
import type { Report } from '../../src/model/report.ts'
import { createContext } from '../../src/rules/context.ts'
import type { FunctionRule } from '../../src/rules/define-rule.ts'
import type { FindingDraft } from '../../src/rules/finding.ts'
import { type Edits, withEdits } from './edits.ts'
import { readBase } from './samples.ts'

const base = readBase('cn-2021')

/** What one rule finds by itself. */
export function evaluateRule(rule: FunctionRule, report: Report, previous?: Report): readonly FindingDraft[] {
  return rule.evaluate(createContext(report, findEdition(report.edition)!, previous))
}

/** The base report of 2022 with one part of its narrative replaced. */
export function withNarrative(part: 'preamble' | 'overview' | 'problems' | 'other', ...texts: string[]): Report {
  const blocks = texts.map(text => ({ kind: 'paragraph', text }))
  const pointer = part === 'preamble' ? '/preamble' : `/sections/${part}/narrative`
  return withEdits(base, { [pointer]: blocks })
}

/** The base report of 2022 with other values. */
export function baseWith(edits: Edits): Report {
  return withEdits(base, edits)
}

/** The words of the passages a rule finds in the overview. */
export function passagesIn(rule: FunctionRule, ...texts: string[]): (string | undefined)[] {
  return evaluateRule(rule, withNarrative('overview', ...texts)).map(({ passage }) => passage?.text)
}
