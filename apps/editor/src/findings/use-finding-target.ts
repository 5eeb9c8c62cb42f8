import type { Finding, Passage } from '@gouji/core/check'
import { useEditing } from '../report/use-report.ts'
import { targetOf } from './finding-target.ts'

/** Moves the keyboard to an element and brings it into view. */
function goToElement(selector: string, block: ScrollLogicalPosition): HTMLElement | null {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block })
  return element
}

export function goToSection(section: string): void {
  goToElement(`#section-${section}`, 'start')
}

function goToPassage({ section, block, start, end }: Passage): void {
  const field = goToElement(`[data-block="${section}.${block}"]`, 'center')
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(start, end)
}

/** Goes to what a finding is about. */
export function useFindingTarget() {
  const { focus } = useEditing()
  return (finding: Finding): void => {
    const target = targetOf(finding)
    if (target.kind === 'passage') goToPassage(target.passage)
    else if (target.kind === 'cell') focus.focusCell(target.address, 'center')
    else if (target.kind === 'section') goToSection(target.section)
    else goToElement(`[data-field="${target.field}"]`, 'center')
  }
}
