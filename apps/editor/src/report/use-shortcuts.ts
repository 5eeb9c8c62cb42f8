import { onScopeDispose } from 'vue'

export interface Shortcuts {
  undo(): void
  redo(): void
  save(): void
}

function shortcutOf({ key, shiftKey, altKey }: KeyboardEvent): keyof Shortcuts | undefined {
  if (altKey) return undefined
  const letter = key.toLowerCase()
  if (letter === 's' && !shiftKey) return 'save'
  if (letter === 'y' && !shiftKey) return 'redo'
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return undefined
}

/** Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z and Ctrl+S anywhere on the page but in a dialog. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.isComposing) return
    const shortcut = shortcutOf(event)
    const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null
    if (!shortcut || (isInDialog && shortcut !== 'save')) return
    event.preventDefault()
    if (!isInDialog) shortcuts[shortcut]()
  }
  window.addEventListener('keydown', press)
  onScopeDispose(() => window.removeEventListener('keydown', press))
}
