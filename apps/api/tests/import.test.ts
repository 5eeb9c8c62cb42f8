import { cellOf, type Edition, findEdition, type GridCell, type Report, tableIds, withCell } from '@gouji/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocumentReader } from '../src/import/document-reader.ts'
import { sampleReport } from '../src/sample/index.ts'
import { api, openApp, type TestApp } from './support/app.ts'

const report = sampleReport()
const url = `${api}/import`

function htmlOf(report: Report): string {
  const edition = findEdition(report.edition) as Edition
  const cell = ({ kind, text, colspan, rowspan, address }: GridCell) => {
    const tag = kind === 'value' ? 'td' : 'th'
    return `<${tag} colspan="${colspan}" rowspan="${rowspan}">${address ? cellOf(report, address) : text}</${tag}>`
  }
  const table = (id: (typeof tableIds)[number]) =>
    `<table>${edition.tables[id].grid.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
  const sections = edition.sections.map(({ id, numeral, heading }) => {
    const grid = tableIds.find(tableId => tableId === id)
    return `<p>${numeral}、${heading}</p><p>无补充说明。</p>${grid ? table(grid) : ''}`
  })
  return `<!doctype html><html><body><h1>${report.title}</h1>${sections.join('')}</body></html>`
}

function form(content: string | Uint8Array<ArrayBuffer>, name: string, type: string, field = 'file'): RequestInit {
  const body = new FormData()
  body.set(field, new File([content], name, { type }))
  return { method: 'POST', body }
}

interface Imported {
  report: Report
  notes: unknown[]
  findings: { instance: string }[]
  sources: { fileName: string; size: number; sha256: string }[]
}

describe('with the readers', () => {
  let opened: TestApp
  beforeAll(async () => {
    opened = await openApp()
  })
  afterAll(() => opened.dispose())
  const send = (init: RequestInit) => opened.app.request(url, init)

  test('a page becomes a report with the same figures, and what is wrong in it is found', async () => {
    const wrong = withCell(report, 'requests.granted.total', 54)
    const html = htmlOf(wrong)
    const response = await send(form(html, '示例局2024年度报告.html', 'text/html'))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const answer = (await response.json()) as Imported
    for (const id of tableIds) expect(answer.report.sections[id].table).toEqual(wrong.sections[id].table)
    expect(answer.findings.map(finding => finding.instance)).toContain('requests-row-total:granted')
    expect(answer.sources).toMatchObject([{ fileName: '示例局2024年度报告.html', size: Buffer.byteLength(html) }])
  })

  test('the file itself may be the body', async () => {
    const response = await send({
      method: 'POST',
      body: JSON.stringify(report),
      headers: { 'content-type': 'application/json' },
    })
    expect(((await response.json()) as Imported).report).toEqual(report)
  })

  test('what is no report is refused with the reader’s words, in the caller’s language', async () => {
    const init = form('hello', 'hello.txt', 'text/plain')
    const chinese = await send(init)
    expect(chinese.status).toBe(422)
    expect(await chinese.json()).toMatchObject({
      type: '/problems/unreadable-document',
      detail: expect.stringContaining('hello.txt'),
      problems: [{ code: 'not_a_report', message: expect.stringMatching(/\p{Script=Han}/u) }],
    })
    const english = await send({ ...init, headers: { 'accept-language': 'en' } })
    expect(await english.json()).toMatchObject({
      problems: [{ message: expect.stringMatching(/^[\w ]+annual report/) }],
    })
  })

  test.each([
    ['no field named file', form('x', 'a.txt', 'text/plain', 'document'), 422, 'no-file'],
    ['an empty file', form('', 'a.txt', 'text/plain'), 422, 'no-file'],
    [
      'a form cut off',
      { method: 'POST', body: '--x\r\nContent', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      422,
      'no-file',
    ],
    [
      'a form without boundary',
      { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data' } },
      422,
      'no-file',
    ],
    ['no content type', { method: 'POST', body: new Uint8Array([1]) }, 415, 'unsupported-media-type'],
    ['more than 20 MB', form(new Uint8Array(21 * 1024 * 1024), 'a.txt', 'text/plain'), 413, 'too-large'],
    ['20 MB of nothing', form(new Uint8Array(20 * 1024 * 1024), 'a.txt', 'text/plain'), 422, 'unreadable-document'],
  ])('%s is refused', async (_, init, status, type) => {
    const response = await send(init)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ type: `/problems/${type}` })
  })
})

describe('with a reader that gets out of hand', () => {
  let opened: TestApp
  beforeAll(async () => {
    const script = new URL('./workers/misbehaving.mjs', import.meta.url)
    opened = await openApp(createDocumentReader({ script, timeLimit: 600, memoryLimit: 32, size: 1, queue: 0 }))
  })
  afterAll(() => opened.dispose())

  test('a file that hangs it is refused by name, and the server goes on', async () => {
    const response = await opened.app.request(url, form('x', 'hang', 'text/plain'))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      type: '/problems/document-too-heavy',
      detail: expect.stringContaining('hang'),
    })
    expect((await opened.app.request('/readyz')).status).toBe(200)
  })

  test('where too many files are being read the caller is told to come back', async () => {
    const first = opened.app.request(url, form('x', 'hang', 'text/plain'))
    await new Promise(resolve => setTimeout(resolve, 100))
    const second = await opened.app.request(url, form('x', 'a', 'text/plain'))
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await first).status).toBe(422)
  })
})
