import type { Finding, Passage } from '@gouji/core/check'
import { blocksOf } from '../narrative/sections.ts'
import { useEditing } from '../report/use-report.ts'
import { mainCell } from './cell-findings.ts'

function blockField(passage: Passage): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-block="${passage.section}.${passage.block}"]`)
}

/** Goes to what a finding is about: its passage in the prose, else its cell. */
export function useFindingTarget() {
  const editing = useEditing()

  function showPassage(passage: Passage): boolean {
    const field = blockField(passage)
    if (!field || !blocksOf(editing.report.value, passage.section)[passage.block]) return false
    field.focus({ preventScroll: true })
    field.scrollIntoView({ block: 'center' })
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(passage.start, passage.end)
    return true
  }

  return (finding: Finding): void => {
    if (finding.passage && showPassage(finding.passage)) return
    const cell = mainCell(finding)
    if (cell !== undefined) editing.focus.focusCell(cell, 'center')
  }
}
