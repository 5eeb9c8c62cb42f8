import { onScopeDispose, watch } from 'vue'
import { localJson } from '../storage/local-json.ts'
import { forgetUnsaved, writeUnsaved } from '../storage/unsaved-work.ts'
import type { Editing } from './use-report.ts'
import type { Saving } from './use-saving.ts'

const pause = 1000

/** Keeps unsaved edits in this browser, against a closed tab or a crash; warns before the page goes away. */
export function useUnsavedWork(id: string, editing: Editing, saving: Saving): { forget: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(): void {
    clearTimeout(timer)
    if (!saving.isDirty.value) forgetUnsaved(localJson, id)
    else
      writeUnsaved(localJson, id, {
        snapshot: editing.present.value,
        etag: saving.etag(),
        at: new Date().toISOString(),
      })
  }

  watch([editing.present, saving.isDirty], () => {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  })

  const warn = (event: BeforeUnloadEvent) => {
    keep()
    if (!saving.isDirty.value) return
    event.preventDefault()
    event.returnValue = ''
  }
  window.addEventListener('beforeunload', warn)
  onScopeDispose(() => {
    clearTimeout(timer)
    window.removeEventListener('beforeunload', warn)
  })

  return {
    forget: () => {
      clearTimeout(timer)
      forgetUnsaved(localJson, id)
    },
  }
}
