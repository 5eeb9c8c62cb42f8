import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type CellValue, type Report, withCell } from '@gouji/core/check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './support/browsers.ts'
import { demoPage, open } from './support/host-page.ts'
import { sampleReport } from './support/sample-report.ts'
import { json, type Site, serveSite } from './support/serve.ts'

let browser: Browser
let site: Site
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite(8846)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

function edited(edits: { readonly [address: string]: CellValue }): Report {
  return Object.keys(edits).reduce((report, address) => withCell(report, address, edits[address]!), sampleReport())
}

/** Against every rule axe has, best practices included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
    }
    const { violations: found } = await checker.run()
    return found.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]!.target)}`)
  })
}

const pages: [name: string, report: Report | undefined, script: string][] = [
  ['a sound report', sampleReport(), 'gouji-report.js'],
  [
    'a report with broken relations and blanks',
    edited({ 'remedies.review.total': 13, 'requests.granted.research': null }),
    'gouji-report.js',
  ],
  ['a report in English', edited({ 'requests.granted.total': 2 }), 'gouji-report.en.js'],
  ['an error', undefined, 'gouji-report.js'],
]

test.each(pages)('a portal page with %s has no axe violation', async (_name, report, script) => {
  if (report) site.put('/report.json', json(report))
  const body = demoPage(report ? '/report.json' : '/missing.json').replace('gouji-report.js', script)
  site.put('/', { body })
  const { page } = await open(browser, site, '/')
  await page.waitForSelector(report ? 'gouji-report article' : 'gouji-report [role=alert]')
  await page.evaluate(() => {
    for (const details of Array.from(document.querySelector('gouji-report')!.shadowRoot!.querySelectorAll('details')))
      details.open = true
  })
  expect(await violations(page)).toEqual([])
})

test('the control: axe sees into the widget', async () => {
  site.put('/report.json', json(sampleReport()))
  site.put('/', { body: demoPage('/report.json') })
  const { page } = await open(browser, site, '/')
  await page.waitForSelector('gouji-report article')
  await page.evaluate(() => {
    document.querySelector('gouji-report')!.shadowRoot!.querySelector('.frame')!.appendChild(new Image())
  })
  expect((await violations(page)).join()).toContain('image-alt')
})

test('a figure is read out after its row groups, its row, and its column headers', async () => {
  site.put('/report.json', json(sampleReport()))
  site.put('/', { body: demoPage('/report.json') })
  const { page } = await open(browser, site, '/')
  await page.waitForSelector('gouji-report article')
  const headers = await page.evaluate(() => {
    const root = document.querySelector('gouji-report')!.shadowRoot!
    const cell = root.querySelector('[data-cell="requests.refusedPetition.legalService"]')!
    return cell
      .getAttribute('headers')!
      .split(' ')
      .map(id => root.getElementById(id)!.textContent)
  })
  expect(headers).toEqual([
    '三、本年度办理结果',
    '（五）不予处理',
    '1.信访举报投诉类申请',
    '申请人情况',
    '法人或其他组织',
    '法律服务机构',
  ])
})
