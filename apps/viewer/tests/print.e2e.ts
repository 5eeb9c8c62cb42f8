import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './support/browsers.ts'
import { demoPage, open } from './support/host-page.ts'
import { sampleReport } from './support/sample-report.ts'
import { json, type Site, serveSite } from './support/serve.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite(8848)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A4 less the margins of the demonstration portal, in CSS pixels. */
const printable = { portrait: 658, landscape: 986 }

test.each(['gouji-report.js', 'gouji-report.en.js'])(
  'on paper no table of %s is wider than the sheet',
  async script => {
    site.put('/report.json', json(sampleReport()))
    site.put('/', { body: demoPage('/report.json').replace('gouji-report.js', script) })
    for (const width of [printable.portrait, printable.landscape]) {
      const { page } = await open(browser, site, '/', { width, height: 900 })
      await page.waitForSelector('gouji-report article')
      await page.emulateMedia({ media: 'print' })
      const widths = await page.$$eval('gouji-report table', tables => tables.map(table => table.scrollWidth))
      expect(widths).toHaveLength(3)
      for (const found of widths) expect(found).toBeLessThanOrEqual(width)
    }
  },
)

test('on paper the header rows are repeated and rows stay whole', async () => {
  site.put('/report.json', json(sampleReport()))
  site.put('/', { body: demoPage('/report.json') })
  const { page } = await open(browser, site, '/')
  await page.waitForSelector('gouji-report article')
  await page.emulateMedia({ media: 'print' })
  const style = await page.evaluate(() => {
    const root = document.querySelector('gouji-report')!.shadowRoot!
    const of = (selector: string) => getComputedStyle(root.querySelector(selector)!)
    return [of('.requests thead').display, of('.requests tbody tr').breakInside, of('.scroll').overflowX]
  })
  expect(style).toEqual(['table-header-group', 'avoid', 'visible'])
})

test('the report prints on A4', async () => {
  site.put('/report.json', json(sampleReport()))
  site.put('/', { body: demoPage('/report.json') })
  const { page } = await open(browser, site, '/')
  await page.waitForSelector('gouji-report article')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []
  expect(boxes.length).toBeGreaterThan(1)
  for (const box of boxes) expect(box).toMatch(/\[0 0 594\.9\d* 841\.9\d*\]|\[0 0 595\S* 842\S*\]/)
})
