import { blankReport, findEdition, type Report, zhCN } from '@gouji/core/check'
import { describe, expect, test, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { ApiError } from '../api/api-error.ts'
import type { Api } from '../api/client.ts'
import type { StoredReport } from '../api/types.ts'
import { startSnapshot } from './snapshot.ts'
import { useReport } from './use-report.ts'
import { useSaving } from './use-saving.ts'

const blank: Report = blankReport(findEdition('cn-2021')!, { year: 2024 })
const cell = 'requests.granted.total'
const revision = (number: number, report: Report = blank): StoredReport => ({
  id: 'r1',
  status: 'draft',
  revision: number,
  publishedRevision: null,
  updatedAt: '2026-01-05T08:00:00Z',
  report,
  etag: `"${number}"`,
})
const refused = () => Promise.reject(new Error('not expected'))

function open(calls: Partial<Api>) {
  const api: Api = {
    importReport: refused,
    listReports: refused,
    createReport: refused,
    readReport: refused,
    saveReport: refused,
    publishReport: refused,
    ...calls,
  }
  return effectScope().run(() => {
    const editing = useReport(startSnapshot(blank), ref(zhCN), [])
    return { editing, saving: useSaving(api, editing, revision(1), '"1"') }
  })!
}

describe('saving', () => {
  test('stores the report under the tag it was opened with and takes the new one', async () => {
    const saveReport = vi.fn(async (_id: string, report: Report) => revision(2, report))
    const { editing, saving } = open({ saveReport })
    editing.type(cell, '3')
    editing.leave(cell)
    expect(saving.isDirty.value).toBe(true)
    expect(await saving.save()).toBe(true)
    expect(saveReport).toHaveBeenCalledWith('r1', editing.report.value, '"1"')
    expect(saving.isDirty.value).toBe(false)
    expect(saving.etag()).toBe('"2"')
  })

  test('undo back to what is stored leaves nothing to save', async () => {
    const { editing, saving } = open({})
    editing.type(cell, '3')
    editing.undo()
    expect(saving.isDirty.value).toBe(false)
    expect(await saving.save()).toBe(true)
  })

  test('does not store while text that is no figure stands in a cell', async () => {
    const { editing, saving } = open({})
    editing.type(cell, '约三')
    editing.leave(cell)
    expect(saving.isBlocked.value).toBe(true)
    expect(await saving.save()).toBe(false)
  })

  test('says who was first when the report has changed meanwhile, and keeps the edits', async () => {
    const { editing, saving } = open({
      saveReport: () => Promise.reject(new ApiError(412)),
      readReport: async () => revision(7),
    })
    editing.type(cell, '3')
    expect(await saving.save()).toBe(false)
    expect(saving.conflict.value?.theirs?.revision).toBe(7)
    expect(saving.isDirty.value).toBe(true)
  })

  test('tells a failure and can be tried again', async () => {
    const saveReport = vi.fn<Api['saveReport']>().mockRejectedValueOnce(new ApiError(0)).mockResolvedValue(revision(2))
    const { editing, saving } = open({ saveReport })
    editing.type(cell, '3')
    expect(await saving.save()).toBe(false)
    expect(saving.failure.value?.during).toBe('save')
    expect(await saving.save()).toBe(true)
    expect(saving.failure.value).toBeUndefined()
  })
})

describe('publishing', () => {
  test('saves first and publishes what was saved', async () => {
    const publishReport = vi.fn(async () => ({ ...revision(2), status: 'published' as const, publishedRevision: 2 }))
    const { editing, saving } = open({ saveReport: async () => revision(2), publishReport })
    editing.type(cell, '3')
    expect(await saving.publish()).toBe(true)
    expect(publishReport).toHaveBeenCalledWith('r1', '"2"')
    expect(saving.stored.value.status).toBe('published')
  })

  test('does not publish when saving failed', async () => {
    const publishReport = vi.fn(refused)
    const { editing, saving } = open({ saveReport: () => Promise.reject(new ApiError(500)), publishReport })
    editing.type(cell, '3')
    expect(await saving.publish()).toBe(false)
    expect(publishReport).not.toHaveBeenCalled()
  })
})
