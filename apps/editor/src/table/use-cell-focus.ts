import { ref, shallowRef } from 'vue'

/** The cell under the pointer and where it is drawn. */
export interface HoveredCell {
  readonly address: string
  readonly element: HTMLElement
}

function inputOf(address: string): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`[data-cell="${CSS.escape(address)}"]`)
}

/** Which cell has the keyboard, which the pointer, and which belong to the finding being pointed at. */
export function useCellFocus() {
  const focused = ref<string>()
  const hovered = shallowRef<HoveredCell>()
  const linked = shallowRef<readonly string[]>([])

  return {
    focused,
    hovered,
    linked,
    /** Moves the keyboard to a cell. */
    focusCell(address: string, scroll: 'nearest' | 'center' = 'nearest'): void {
      const input = inputOf(address)
      if (!input) return
      input.focus({ preventScroll: true })
      input.scrollIntoView({ block: scroll, inline: 'nearest' })
    },
    showCell: (address: string) => inputOf(address)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    hasKeyboard: () => document.activeElement?.hasAttribute('data-cell') ?? false,
  }
}
