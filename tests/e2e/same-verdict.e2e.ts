import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createChecker, type Report, withCell } from '@gouji/core'
import { readText } from '@gouji/documents'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browsers.ts'
import { raggedText } from './support/figures.ts'
import { servePortal } from './support/portal.ts'
import { type BuiltServer, startServer } from './support/server.ts'

let server: BuiltServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** A report that breaks rules of every kind: sums, blanks, prose against tables, content. */
function faultyReport(): Report {
  const read = readText(raggedText)
  if (!read.ok) throw new Error('the fixture does not read')
  const edits = [
    ['requests.granted.total', 9],
    ['requests.newRequests.naturalPerson', 12],
    ['requests.carriedOut.research', null],
    ['remedies.review.total', 4],
    ['disclosure.normativeDocs.issued', 25],
  ] as const
  return edits.reduce((report, [cell, value]) => withCell(report, cell, value), read.report)
}

async function fromApi(report: Report): Promise<unknown> {
  const response = await fetch(`${server.url}api/v1/validate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  })
  return ((await response.json()) as { findings: unknown }).findings
}

function fromCommandLine(report: Report): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-verdict-'))
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  const bin = join(import.meta.dirname, '../../apps/cli/bin/gouji.js')
  let output = ''
  try {
    output = execFileSync(process.execPath, [bin, 'check', file, '--format', 'json'], { encoding: 'utf8' })
  } catch (error) {
    // It ends with 1, since there are errors.
    output = (error as { stdout: string }).stdout
  }
  rmSync(folder, { recursive: true })
  return JSON.parse(output)[0].findings
}

async function fromEditor(report: Report): Promise<unknown> {
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.fill('[data-testid=import-text]', JSON.stringify(report))
  await page.click('[data-testid=import-submit]')
  await page.waitForSelector('[data-cell="requests.granted.total"]')
  const download = page.waitForEvent('download')
  await page.click('[data-testid=download-findings]')
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  await page.close()
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

async function fromWidget(report: Report): Promise<unknown> {
  const script = `${server.url}widget/gouji-report.js`
  const data = JSON.stringify(report).replaceAll('<', '\\u003c')
  const portal = await servePortal(
    `<!doctype html><meta charset="utf-8"><title>门户</title><script src="${script}"></script>
     <gouji-report><script type="application/json">${data}</script></gouji-report>`,
  )
  const page = await browser.newPage()
  await page.goto(portal.url)
  await page.waitForFunction(() => document.querySelector('gouji-report')?.shadowRoot?.querySelector('[data-cell]'))
  const findings = await page.evaluate(
    () => (document.querySelector('gouji-report') as unknown as { findings: Promise<unknown> }).findings,
  )
  await page.close()
  portal.stop()
  return findings
}

it('gives the same findings, byte for byte, from the API, the command line, the editor and the widget', async () => {
  const report = faultyReport()
  const expected = JSON.stringify(createChecker(report).findings())
  expect(JSON.parse(expected).length).toBeGreaterThan(5)
  expect(JSON.stringify(await fromApi(report))).toBe(expected)
  expect(JSON.stringify(fromCommandLine(report))).toBe(expected)
  expect(JSON.stringify(await fromEditor(report))).toBe(expected)
  expect(JSON.stringify(await fromWidget(report))).toBe(expected)
})
