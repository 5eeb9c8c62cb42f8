import type { Finding, Severity } from '@gouji/core'
import type { CheckedFile } from './result.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

function sarifResult(file: string, finding: Finding) {
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: file.replaceAll('\\', '/') } },
        logicalLocations: finding.cells.map(cell => ({ fullyQualifiedName: cell, kind: 'member' })),
      },
    ],
    partialFingerprints: { instance: finding.instance },
    ...(finding.explanation?.state === 'attached' && {
      suppressions: [{ kind: 'external', justification: finding.explanation.text }],
    }),
  }
}

/** SARIF 2.1.0, for the code-scanning views of forges. */
export function printSarif(results: readonly CheckedFile[]): string {
  const findings = results.flatMap(result => result.findings.map(finding => sarifResult(result.file, finding)))
  const notifications = results.flatMap(result =>
    (result.problems ?? []).map(problem => ({
      level: 'error',
      message: { text: problem.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: result.file.replaceAll('\\', '/') } } }],
    })),
  )
  const ruleIds = [...new Set(findings.map(finding => finding.ruleId))]
  const run = {
    tool: { driver: { name: 'gouji', rules: ruleIds.map(id => ({ id })) } },
    invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
    results: findings,
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 1)}\n`
}
