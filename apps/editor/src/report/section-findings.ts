import type { Finding, SectionId } from '@gouji/core/check'

/** Findings about a section: by the passage they quote, else by their cells. */
export function findingsOfSection(findings: readonly Finding[], section: SectionId): Finding[] {
  return findings.filter(({ passage, cells }) =>
    passage ? passage.section === section : cells.some(cell => cell.startsWith(`${section}.`)),
  )
}
