import { computed, shallowRef } from 'vue'
import { abandonStep, closeStep, type History, record, redo, startHistory, undo } from './history.ts'

/** A history as reactive state: `present` is what the page shows. */
export function useHistory<T>(initial: T, isSame: (a: T, b: T) => boolean) {
  const history = shallowRef<History<T>>(startHistory(initial))
  const change = (next: History<T>) => {
    if (next !== history.value) history.value = next
  }
  return {
    present: computed(() => history.value.present),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    record: (state: T, key?: string) => change(record(history.value, state, key)),
    closeStep: () => change(closeStep(history.value, isSame)),
    abandonStep: (key: string) => change(abandonStep(history.value, key)),
    undo: () => change(undo(history.value)),
    redo: () => change(redo(history.value)),
  }
}
