import type { Finding, FindingCode, Passage, SectionId } from '@gouji/core/check'
import { mainCell } from './cell-findings.ts'

/** Where a person goes to mend a finding. */
export type FindingTarget =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'field'; readonly field: 'title' | 'body' | 'year' }

/** Findings that are about a section as a whole. */
const sectionOf: Partial<Record<FindingCode, SectionId>> = {
  aspects_missing: 'overview',
  government_items_missing: 'overview',
  generic_overview: 'overview',
  period_missing: 'overview',
  parts_mismatch: 'overview',
  citation_mismatch: 'overview',
  problems_missing: 'problems',
}

export function targetOf(finding: Finding): FindingTarget {
  const { passage, code } = finding
  const params = finding.params as { section?: SectionId; field?: 'title' | 'body' }
  if (passage) return { kind: 'passage', passage }
  const address = mainCell(finding)
  if (address !== undefined) return { kind: 'cell', address }
  const section = params.section ?? sectionOf[code]
  if (section !== undefined) return { kind: 'section', section }
  return { kind: 'field', field: params.field ?? (code === 'edition_year' ? 'year' : 'title') }
}

/** Findings about a section: by the passage they quote, their cells, or the section they name. */
export function findingsOfSection(findings: readonly Finding[], section: SectionId): Finding[] {
  return findings.filter(finding => {
    const target = targetOf(finding)
    if (target.kind === 'passage') return target.passage.section === section
    if (target.kind === 'cell') return finding.cells.some(cell => cell.startsWith(`${section}.`))
    return target.kind === 'section' && target.section === section
  })
}
