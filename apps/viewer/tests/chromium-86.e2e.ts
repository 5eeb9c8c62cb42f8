import { withCell } from '@gouji/core/check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchChromium86 } from './support/browsers.ts'
import { drawnTable } from './support/drawn-table.ts'
import { demoPage, hostPage, open } from './support/host-page.ts'
import { sampleReport } from './support/sample-report.ts'
import { json, type Site, serveSite } from './support/serve.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite(8847)
})
afterAll(async () => {
  await site?.close()
})
// In its one process it can hold one browser context, no second.
beforeEach(async () => {
  browser = await launchChromium86()
})
afterEach(async () => {
  await browser?.close()
})

/** Playwright's own waiting asks for `checkVisibility`, which came with Chrome 105. */
function drawn(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.querySelector('gouji-report')?.shadowRoot?.querySelector('article'))
}

test('it is the Chromium that 360 and QQ browsers are made from', () => {
  expect(browser.version()).toMatch(/^86\./)
})

test('the report is drawn, styled and checked', async () => {
  const report = withCell(sampleReport(), 'remedies.review.total', 13)
  site.put('/report.json', json(report))
  site.put('/', { body: demoPage('/report.json') })
  const { page, faults } = await open(browser, site, '/')
  await drawn(page)
  expect(await page.textContent('gouji-report .relations')).toBe('勾稽关系 42 项，成立 41 项，不成立 1 项')
  const figures = (await drawnTable(page, 'requests')).slice(3).map(row => row.slice(3))
  expect(figures).toEqual(Object.values(report.sections.requests.table).map(row => Object.values(row).map(String)))
  expect(await page.$eval('gouji-report th', th => getComputedStyle(th).borderTopWidth)).toBe('1px')
  expect(faults).toEqual([])
})

/**
 * Takes away what Chrome 63 did not have yet, as far as a page can, until the report is drawn: then the driver of the
 * test needs some of it.
 */
const asChrome63 = `
const taken = []
for (const [owner, names] of [
  [Array.prototype, ['flat', 'flatMap', 'at']],
  [String.prototype, ['matchAll', 'replaceAll', 'trimStart', 'trimEnd', 'at']],
  [Object, ['fromEntries', 'hasOwn']],
  [Promise, ['allSettled', 'any']],
  [Symbol, ['matchAll', 'asyncIterator']],
  [Intl, ['PluralRules', 'ListFormat', 'RelativeTimeFormat']],
  [Element.prototype, ['toggleAttribute', 'replaceChildren', 'getAttributeNames']],
  [Document.prototype, ['adoptedStyleSheets']],
  [ShadowRoot.prototype, ['adoptedStyleSheets']],
  [window, ['BigInt', 'BigInt64Array', 'globalThis', 'queueMicrotask', 'AbortController', 'ResizeObserver', 'WeakRef']],
])
  for (const name of names) {
    const property = Object.getOwnPropertyDescriptor(owner, name)
    if (property && delete owner[name]) taken.push([owner, name, property])
  }
window.withoutNewer = typeof BigInt + typeof [].flatMap + typeof document.adoptedStyleSheets
addEventListener('gouji-ready', () => { for (const [owner, name, property] of taken) Object.defineProperty(owner, name, property) })`

test('with nothing newer than Chrome 63, a style element with the nonce of the script does the styling', async () => {
  // Inside the page, so that the report is drawn before the page counts as loaded.
  const data = `<script type="application/json">${JSON.stringify(sampleReport())}</script>`
  const body = hostPage({
    script: `<script nonce="n1">${asChrome63}</script><script nonce="n1" src="/widget/gouji-report.js"></script>`,
    body: `<gouji-report>${data}</gouji-report>`,
  })
  const policy = "default-src 'self'; script-src 'nonce-n1'; style-src 'self' 'nonce-n1'"
  site.put('/old', { body, headers: { 'content-security-policy': policy } })
  const { page, faults } = await open(browser, site, '/old')
  await drawn(page)
  expect(await page.evaluate('withoutNewer')).toBe('undefinedundefinedundefined')
  expect(await page.textContent('gouji-report .relations')).toBe('勾稽关系 42 项，成立 42 项')
  expect(await page.$$('gouji-report style')).toHaveLength(1)
  expect(await page.$eval('gouji-report th', th => getComputedStyle(th).borderTopWidth)).toBe('1px')
  expect(faults).toEqual([])
})
