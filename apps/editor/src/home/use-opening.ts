import type { Report } from '@gouji/core/check'
import { useRouter } from 'vue-router'
import type { ImportNote } from '../api/types.ts'
import { useApi } from '../api/use-api.ts'
import { writeNotes } from '../notes/import-notes.ts'
import { localJson } from '../storage/local-json.ts'

/** Stores a new report as a draft and opens it. */
export function useOpening() {
  const api = useApi()
  const router = useRouter()
  return async (report: Report, notes: readonly ImportNote[] = []): Promise<void> => {
    const { id } = await api.createReport(report)
    writeNotes(localJson, id, { notes, reviewed: [] })
    await router.push({ name: 'report', params: { id } })
  }
}
