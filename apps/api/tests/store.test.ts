import { type Report, withCell } from '@gouji/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleReport } from '../src/sample/index.ts'
import { canonicalJson, sha256 } from '../src/store/canonical.ts'
import { newId } from '../src/store/uuid.ts'
import { backends, type OpenStore } from './support/backends.ts'

const moment = new Date('2025-01-20T08:30:00.123Z')
const report = sampleReport()
const changed = (count: number): Report => withCell(report, 'requests.granted.total', count)
const absent = newId(moment)

describe.each(backends)('store on $engine', ({ open }) => {
  let opened: OpenStore
  const store = () => opened.store
  beforeAll(async () => {
    opened = await open(() => moment)
  })
  afterAll(() => opened.dispose())

  test('answers', async () => {
    await expect(store().ping()).resolves.toBeUndefined()
  })

  test('an empty store is seeded once, whoever comes first', async () => {
    await Promise.all([1, 2, 3, 4].map(() => store().seed(report)))
    const { items } = await store().list({ limit: 10 })
    expect(items).toMatchObject([{ status: 'published', revision: 1, publishedRevision: 1 }])
    await store().seed(report)
    expect((await store().list({ limit: 10 })).items).toHaveLength(1)
  })

  test('keeps a report as it came, character for character', async () => {
    const odd = { ...report, title: '一\u0000二\ud800三 𠮷' }
    const { id } = await store().create(odd)
    const stored = await store().read(id)
    expect(stored?.report).toEqual(odd)
    expect(stored).toMatchObject({ status: 'draft', version: 1, revision: 1, publishedRevision: null })
    expect(stored?.createdAt).toEqual(moment)
    expect(stored?.title).toContain('一\uFFFD二')
  })

  test('knows nothing of an identifier it never gave', async () => {
    expect(await store().read(absent)).toBeUndefined()
    expect(await store().revisions(absent)).toBeUndefined()
    expect(await store().readPublished(absent)).toBeUndefined()
    expect(await store().save(absent, report, 1)).toEqual({ ok: false, reason: 'not_found' })
    expect(await store().publish(absent, 1)).toEqual({ ok: false, reason: 'not_found' })
  })

  test('a save adds a revision that names the one before', async () => {
    const { id } = await store().create(report)
    expect(await store().save(id, changed(7), 1)).toMatchObject({ ok: true, stored: { version: 2, revision: 2 } })
    const [second, first] = (await store().revisions(id)) ?? []
    expect(first).toMatchObject({ number: 1, hash: sha256(canonicalJson(report)), previousHash: null })
    expect(second).toMatchObject({ number: 2, hash: sha256(canonicalJson(changed(7))), previousHash: first?.hash })
    expect((await store().read(id))?.report).toEqual(changed(7))
  })

  test('a save from an old version is refused and changes nothing', async () => {
    const { id } = await store().create(report)
    await store().save(id, changed(7), 1)
    expect(await store().save(id, changed(8), 1)).toEqual({ ok: false, reason: 'stale' })
    expect((await store().read(id))?.report).toEqual(changed(7))
    expect(await store().revisions(id)).toHaveLength(2)
  })

  test('of 50 pairs of simultaneous saves exactly one of each pair wins', async () => {
    const { id } = await store().create(report)
    for (let version = 1; version <= 50; version++) {
      const pair = await Promise.all([
        store().save(id, changed(version * 2), version),
        store().save(id, changed(version * 2 + 1), version),
      ])
      expect(pair.filter(result => result.ok)).toHaveLength(1)
    }
    const numbers = (await store().revisions(id))?.map(revision => revision.number)
    expect(numbers).toEqual(Array.from({ length: 51 }, (_, index) => 51 - index))
  })

  test('a save and a publication at once: one wins', async () => {
    const { id } = await store().create(report)
    const results = await Promise.all([store().save(id, changed(1), 1), store().publish(id, 1)])
    expect(results.filter(result => result.ok)).toHaveLength(1)
  })

  test('the public keeps the published revision until the next publication', async () => {
    const { id } = await store().create(report)
    expect(await store().readPublished(id)).toBeUndefined()
    expect(await store().publish(id, 1)).toMatchObject({ ok: true, stored: { status: 'published', version: 2 } })
    expect(await store().readPublished(id)).toEqual({
      json: canonicalJson(report),
      hash: sha256(canonicalJson(report)),
      publishedAt: moment,
    })
    expect(await store().save(id, changed(9), 2)).toMatchObject({ ok: true, stored: { status: 'draft', revision: 2 } })
    expect((await store().readPublished(id))?.json).toBe(canonicalJson(report))
    expect(await store().publish(id, 3)).toMatchObject({ ok: true, stored: { publishedRevision: 2, version: 4 } })
    expect((await store().readPublished(id))?.json).toBe(canonicalJson(changed(9)))
    expect((await store().revisions(id))?.map(revision => revision.publishedAt)).toEqual([moment, moment])
  })

  test('lists newest first, page by page, each report once', async () => {
    await store().create(report)
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await store().list({ limit: 2, after })
      expect(page.items.length).toBeLessThanOrEqual(2)
      seen.push(...page.items.map(item => item.id))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual([...seen].sort().reverse())
    expect(seen.length).toBeGreaterThan(4)
  })

  test('names the report that was published last', async () => {
    const latest = await store().latestPublished()
    expect(latest).toBeDefined()
    expect(await store().readPublished(latest ?? '')).toBeDefined()
  })
})
