import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browsers.ts'
import { raggedText } from './support/figures.ts'
import { type BuiltServer, startServer } from './support/server.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
}

let server: BuiltServer
let browser: Browser
let page: Page
beforeAll(async () => {
  server = await startServer()
  browser = await launchChromium()
  // The pages forbid scripts from elsewhere, and axe is one.
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true })
  page = await context.newPage()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** Each violation as its rule and the elements it names. */
async function violations(): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: Axe }).axe.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  })
}

it('the first page has no violation that axe can see', async () => {
  await page.goto(server.url)
  await page.waitForSelector('[data-testid=report-list]')
  expect(await violations()).toEqual([])
})

it('neither has a refused import', async () => {
  await page.fill('[data-testid=import-text]', '今日天气晴。')
  await page.click('[data-testid=import-submit]')
  await page.waitForSelector('[data-testid=problem]')
  expect(await violations()).toEqual([])
})

it('neither has a report, whole or with a broken relation', async () => {
  await page.fill('[data-testid=import-text]', raggedText)
  await page.click('[data-testid=import-submit]')
  await page.waitForSelector('[data-cell="requests.granted.total"]')
  expect(await violations()).toEqual([])
  await page.fill('[data-cell="requests.granted.total"]', '3')
  await page.waitForSelector('[data-finding="requests-row-total:granted"]')
  expect(await violations()).toEqual([])
})

it('neither has the portal page', async () => {
  await page.goto(`${server.url}demo`)
  await page.waitForFunction(() => document.querySelector('gouji-report')?.shadowRoot?.querySelector('[data-cell]'))
  expect(await violations()).toEqual([])
})
