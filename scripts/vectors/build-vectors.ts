import { checkReport } from '../../packages/core/src/check/check-report.ts'
import type { Report } from '../../packages/core/src/model/report.ts'
import type { Rule } from '../../packages/core/src/rules/define-rule.ts'
import type { Finding } from '../../packages/core/src/rules/finding.ts'
import { type RuleId, rules } from '../../packages/core/src/rules/index.ts'
import { type Edits, withEdits } from '../../packages/core/tests/support/edits.ts'
import { readBase } from '../../packages/core/tests/support/samples.ts'
import { toPointers, type VectorCase } from './case.ts'
import { vectorCases } from './cases/index.ts'

/** A base report and the values that are set in it, by JSON Pointer. */
interface ReportSource {
  readonly base: string
  readonly set: Edits
}

/** What a finding says, without the words of any language. */
type ExpectedFinding = Pick<
  Finding,
  'instance' | 'severity' | 'code' | 'params' | 'cells' | 'previousCells' | 'passage'
>

function expectedOf(finding: Finding): ExpectedFinding {
  const { instance, severity, code, params, cells, previousCells, passage } = finding
  return {
    instance,
    severity,
    code,
    params,
    cells,
    ...(previousCells && { previousCells }),
    ...(passage && { passage }),
  }
}

/** Where a case's report, and the one of the year before, come from. */
function sourcesOf(rule: Rule, { base = 'cn-2021', set = {}, previous }: VectorCase) {
  const report: ReportSource = { base, set: toPointers(set) }
  const isGiven = previous !== undefined || rule.needs === 'previous'
  const lastYear: ReportSource | null = isGiven ? { base: `${base}-previous`, set: toPointers(previous ?? {}) } : null
  return { report, previous: lastYear }
}

/** The reports of a case. */
export function readCase(rule: Rule, item: VectorCase): { report: Report; previous: Report | undefined } {
  const read = (source: ReportSource) => withEdits(readBase(source.base), source.set)
  const { report, previous } = sourcesOf(rule, item)
  return { report: read(report), previous: previous ? read(previous) : undefined }
}

function buildCase(rule: Rule, item: VectorCase) {
  const { name, kind, finds = [] } = item
  const { report, previous } = readCase(rule, item)
  const findings = checkReport(report, { previous })
  const expected = findings.filter(finding => finding.rule === rule.id).map(expectedOf)
  const found = expected.map(({ instance }) => instance)
  const isMeant = kind === 'blank' || (kind === 'fail') === found.length > 0
  if (!isMeant || found.join() !== finds.join()) {
    throw new Error(`${rule.id}, “${name}”: meant to find [${finds.join(', ')}], found [${found.join(', ')}]`)
  }
  return { name, kind, ...sourcesOf(rule, item), expected }
}

/** The vectors of every rule, as they are published. Throws when a case finds other than it was written for. */
export function buildVectors(): Map<RuleId, object> {
  const vectors = new Map<RuleId, object>()
  for (const rule of rules as readonly Rule<RuleId>[]) {
    const cases = vectorCases[rule.id] ?? []
    const { id, code, severity, needs } = rule
    const about = { rule: id, code, severity, needsPrevious: needs === 'previous' }
    vectors.set(id, { $schema: '../vector.schema.json', ...about, cases: cases.map(item => buildCase(rule, item)) })
  }
  return vectors
}
