import type { Move } from './moves.ts'

/** `select`: the cell as a whole, typing replaces it, arrows leave it. `edit`: the caret is inside. */
export type CellMode = 'select' | 'edit'

export type KeyIntent = { readonly move: Move } | 'edit' | 'cancel'

export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
}

const plain: Record<string, Move> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
}
const withControl: Record<string, Move> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'tableStart',
  End: 'tableEnd',
}

/**
 * What a key means in a cell; `undefined` leaves it to the browser (Tab is native: the cells stand in reading order).
 * A key that only confirms an input method's candidate never moves.
 */
export function intentOf(press: KeyPress, mode: CellMode): KeyIntent | undefined {
  if (press.isComposing || press.altKey) return undefined
  const control = press.ctrlKey || press.metaKey
  if (press.key === 'Enter') return control ? undefined : { move: press.shiftKey ? 'enterBack' : 'enter' }
  if (press.key === 'Escape') return 'cancel'
  if (press.key === 'F2') return 'edit'
  if (mode === 'edit' || press.shiftKey) return undefined
  const move = (control ? withControl : plain)[press.key]
  return move && { move }
}
