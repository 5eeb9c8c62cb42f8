import type { Block, Report, SectionId } from '@gouji/core/check'

/** A part of the report that holds prose. */
export type ProseId = SectionId | 'preamble'

export function blocksOf(report: Report, part: ProseId): Block[] {
  return part === 'preamble' ? report.preamble : report.sections[part].narrative
}

export function withBlocks(report: Report, part: ProseId, blocks: Block[]): Report {
  if (part === 'preamble') return { ...report, preamble: blocks }
  const sections = { ...report.sections, [part]: { ...report.sections[part], narrative: blocks } }
  return { ...report, sections } as Report
}
