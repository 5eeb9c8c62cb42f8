/**
 * Undo and redo over immutable states. Edits recorded under the same key belong to one step (the keystrokes in one
 * cell); any other edit, undo or redo closes the step.
 */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** Key of the step that is still open. */
  readonly open?: string
}

export const historyLimit = 300

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/** The state becomes the present; with the key of the open step it joins that step. */
export function record<T>(history: History<T>, state: T, key?: string): History<T> {
  const open = key === undefined ? {} : { open: key }
  if (key !== undefined && key === history.open) return { ...history, present: state, future: [] }
  return { past: [...history.past, history.present].slice(-historyLimit), present: state, future: [], ...open }
}

/** Closes the open step; a step that ended where it began is dropped. */
export function closeStep<T>({ open: _open, ...history }: History<T>, isSame: (a: T, b: T) => boolean): History<T> {
  const before = history.past[history.past.length - 1]
  if (_open === undefined || before === undefined || !isSame(before, history.present)) return history
  return { past: history.past.slice(0, -1), present: before, future: history.future }
}

/** Takes the open step back without leaving anything to redo. */
export function abandonStep<T>(history: History<T>, key: string): History<T> {
  const before = history.past[history.past.length - 1]
  if (history.open !== key || before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [] }
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past[past.length - 1]
  if (before === undefined) return { past, present, future }
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [after, ...rest] = future
  if (after === undefined) return { past, present, future }
  return { past: [...past, present], present: after, future: rest }
}
