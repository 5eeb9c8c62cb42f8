import { checkReport, type Report, withCell } from '@gouji/core/check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './support/browsers.ts'
import { type HostPage, hostPage, open, widgetScript } from './support/host-page.ts'
import { oldLibrary, pollutedObjects } from './support/old-library.ts'
import { sampleReport } from './support/sample-report.ts'
import { json, type Site, type Page as SitePage, serveSite } from './support/serve.ts'

let browser: Browser
let site: Site
let reference: Buffer

/** Some relations are broken, a cell is blank: everything the widget can draw is on the page. */
const report: Report = withCell(
  withCell(sampleReport(), 'requests.granted.total', 116),
  'requests.carriedIn.otherOrg',
  null,
)

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite(8844)
  site.put('/report.json', json(report))
  const { page } = await show({})
  reference = await picture(page)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function show(host: HostPage, answer: Partial<SitePage> = {}): Promise<{ page: Page; faults: string[] }> {
  const style = '<link rel="stylesheet" href="/host.css">'
  site.put('/host.css', { body: 'html { overflow-y: scroll } body { margin: 0; padding: 20px }', type: 'text/css' })
  const head = `${host.head ?? '<meta charset="utf-8">'}${style}`
  site.put('/', { body: hostPage({ ...host, head }), ...answer })
  const opened = await open(browser, site, '/')
  await opened.page.waitForSelector('gouji-report article')
  return opened
}

function picture(page: Page): Promise<Buffer> {
  return page.locator('gouji-report').first().screenshot()
}

/** The findings as the page's own untouched `JSON` would print them: sent over, then printed here. */
async function findingsOn(page: Page): Promise<string> {
  return JSON.stringify(
    await page.evaluate(() => (document.querySelector('gouji-report') as unknown as { findings: unknown }).findings),
  )
}

const hostileStyles = `<style>
* { font: italic 5px/1 fantasy !important; color: red !important; letter-spacing: 9px !important; word-spacing: 9px;
  text-align: right !important; text-transform: uppercase; text-indent: 40px !important; white-space: nowrap !important;
  direction: rtl; visibility: visible; cursor: wait; list-style: none; border-collapse: separate !important }
table, td, th { padding: 30px !important; background: lime !important; border: 9px dotted red !important }
a { display: none !important } h2, h3, p { display: none !important }
</style>`

const amd = `<script>
window.defined = 0
window.define = function () { window.defined++ }
window.define.amd = {}
window.module = { exports: {} }
window.exports = window.module.exports
</script>`

const hosts: [name: string, host: HostPage, answer?: Partial<SitePage>][] = [
  ['a quirks page', { doctype: '' }],
  ['an old transitional page', { doctype: '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">' }],
  ['a page with a hostile reset', { head: `<meta charset="utf-8">${hostileStyles}` }],
  ['a page with an old script library', { head: `<meta charset="utf-8">${oldLibrary}` }],
  ['a page whose objects all have an enumerable method', { head: `<meta charset="utf-8">${pollutedObjects}` }],
  ['a page with an AMD loader', { head: `<meta charset="utf-8">${amd}` }],
  ['a page that names the script twice', { script: widgetScript + widgetScript }],
]

test.each(hosts)('%s shows the same pixels and the same findings', async (_name, host, answer) => {
  const { page, faults } = await show(host, answer)
  expect(faults).toEqual([])
  expect((await picture(page)).equals(reference)).toBe(true)
  expect(await findingsOn(page)).toBe(JSON.stringify(checkReport(report)))
})

test('a GBK page shows the same pixels, for the script is ASCII', async () => {
  const head = '<meta charset="gbk"><link rel="stylesheet" href="/host.css">'
  // 年报 in GBK; the rest of the page is ASCII.
  const body = Buffer.from(hostPage({ head }).replace('年报', '\xc4\xea\xb1\xa8'), 'latin1')
  const { page, faults } = await show({}, { body, type: 'text/html; charset=gbk' })
  expect(await page.evaluate('document.characterSet')).toBe('GBK')
  expect(await page.title()).toBe('年报')
  expect((await picture(page)).equals(reference)).toBe(true)
  expect(faults).toEqual([])
})

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"

test('a strict content security policy is not violated, and pixels and findings are the same', async () => {
  const { page, faults } = await show({}, { headers: { 'content-security-policy': policy } })
  expect((await picture(page)).equals(reference)).toBe(true)
  expect(await findingsOn(page)).toBe(JSON.stringify(checkReport(report)))
  expect(faults).toEqual([])
})

test('the report is drawn without any string that a page with trusted types would refuse', async () => {
  const trusted = `${policy}; require-trusted-types-for 'script'`
  const { page, faults } = await show({}, { headers: { 'content-security-policy': trusted } })
  expect((await picture(page)).equals(reference)).toBe(true)
  expect(faults).toEqual([])
})

test('the control: the policy is in force', async () => {
  const { faults } = await show(
    { head: '<style>p{color:red}</style>' },
    { headers: { 'content-security-policy': policy } },
  )
  expect(faults.join()).toContain('Content Security Policy')
})

test('two widgets on a page each show their own report', async () => {
  site.put('/second.json', json({ ...report, title: '另一份年度报告' }))
  const body = ['/report.json', '/second.json'].map(src => `<gouji-report src="${src}"></gouji-report>`).join('')
  const { page, faults } = await show({ body })
  await page.waitForFunction(() => document.querySelectorAll('gouji-report')[1]!.shadowRoot!.querySelector('article'))
  expect(await page.locator('gouji-report h2').allTextContents()).toEqual([report.title, '另一份年度报告'])
  expect((await picture(page)).equals(reference)).toBe(true)
  expect(faults).toEqual([])
})

test('the script leaves no global behind and calls no module loader', async () => {
  const names = () => Object.getOwnPropertyNames(window).sort()
  site.put('/bare', { body: hostPage({ head: amd, script: '' }) })
  const bare = await open(browser, site, '/bare')
  const before = await bare.page.evaluate(names)
  const { page } = await show({ head: amd })
  await findingsOn(page)
  expect(await page.evaluate(names)).toEqual(before)
  expect(await page.evaluate('[defined, Object.keys(module.exports).length]')).toEqual([0, 0])
})

test('theming goes through custom properties', async () => {
  const { page } = await show({
    head: '<style>gouji-report { --gouji-text: rgb(1, 2, 3); --gouji-font-size: 24px }</style>',
  })
  const style = await page
    .locator('gouji-report .prose p')
    .first()
    .evaluate(p => {
      const { color, fontSize } = getComputedStyle(p)
      return [color, fontSize]
    })
  expect(style).toEqual(['rgb(1, 2, 3)', '24px'])
})
