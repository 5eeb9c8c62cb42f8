import type { Report } from '@gouji/core/check'
import { computed, ref, shallowRef } from 'vue'
import { ApiError } from '../api/api-error.ts'
import type { Api } from '../api/client.ts'
import type { StoredReport } from '../api/types.ts'
import type { Editing } from './use-report.ts'

/** Why the last save or publication did not happen. */
export interface SaveFailure {
  readonly during: 'save' | 'publish'
  readonly error: unknown
}

/** Somebody else saved in between; `theirs` is what is stored now, where it could be read. */
export interface Conflict {
  readonly theirs?: StoredReport
}

export function useSaving(api: Api, editing: Editing, loaded: StoredReport, basedOn: string) {
  const stored = shallowRef<StoredReport>(loaded)
  const savedReport = shallowRef<Report>(loaded.report)
  let etag = basedOn
  const activity = ref<'save' | 'publish'>()
  const failure = shallowRef<SaveFailure>()
  const conflict = shallowRef<Conflict>()

  const isBlocked = computed(() => editing.unreadable.value.length > 0 || editing.present.value.yearDraft !== undefined)
  const isDirty = computed(() => editing.report.value !== savedReport.value || isBlocked.value)

  async function attempt(during: 'save' | 'publish', call: () => Promise<StoredReport>): Promise<boolean> {
    if (activity.value) return false
    activity.value = during
    failure.value = undefined
    try {
      const next = await call()
      stored.value = next
      etag = next.etag
      return true
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        const theirs = await api.readReport(loaded.id).catch(() => undefined)
        conflict.value = theirs ? { theirs } : {}
      } else {
        failure.value = { during, error }
      }
      return false
    } finally {
      activity.value = undefined
    }
  }

  /** Stores the report as it stands; true when it is stored. Text that is no figure keeps it from being stored. */
  async function save(): Promise<boolean> {
    if (isBlocked.value) return false
    const report = editing.report.value
    if (report === savedReport.value) return true
    const isSaved = await attempt('save', () => api.saveReport(loaded.id, report, etag))
    if (isSaved) savedReport.value = report
    return isSaved
  }

  /** Saves what is unsaved, then makes it public. */
  async function publish(): Promise<boolean> {
    if (!(await save())) return false
    return attempt('publish', () => api.publishReport(loaded.id, etag))
  }

  return { stored, activity, failure, conflict, isBlocked, isDirty, save, publish, etag: () => etag }
}

export type Saving = ReturnType<typeof useSaving>
