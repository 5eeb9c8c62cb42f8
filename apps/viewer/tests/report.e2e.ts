import { type CellValue, checkReport, editions, en, type Report, withCell, zhCN } from '@gouji/core/check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './support/browsers.ts'
import { drawnTable } from './support/drawn-table.ts'
import { demoPage, hostPage, open } from './support/host-page.ts'
import { numberedReport } from './support/numbered-report.ts'
import { sampleReport } from './support/sample-report.ts'
import { json, type Site, serveSite } from './support/serve.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite(8840)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function show(report: Report, { english = false } = {}) {
  site.put('/report.json', json(report))
  const page = demoPage('/report.json')
  site.put('/', { body: english ? page.replace('gouji-report.js', 'gouji-report.en.js') : page })
  const opened = await open(browser, site, '/')
  await opened.page.waitForSelector('gouji-report article')
  return opened
}

function sampleWith(edits: { readonly [address: string]: CellValue }): Report {
  return Object.keys(edits).reduce((report, address) => withCell(report, address, edits[address]!), sampleReport())
}

const [cn2021, cn2019] = editions

test('every figure of the 2021 form stands in its row and column', async () => {
  const report = numberedReport(cn2021)
  const { page } = await show(report)
  const requests = await drawnTable(page, 'requests')
  expect(requests.length).toBe(28)
  expect(requests.slice(3).map(row => row.slice(3))).toEqual(
    Object.values(report.sections.requests.table).map(row => Object.values(row).map(String)),
  )
  expect(requests[2]!.slice(3)).toEqual([
    '自然人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
  ])
  expect(requests[12]!.slice(0, 3)).toEqual(['三、本年度办理结果', '（三）不予公开', '6.属于四类过程性信息'])
  const remedies = await drawnTable(page, 'remedies')
  const { review, suitDirect, suitAfterReview } = report.sections.remedies.table
  expect(remedies[3]).toEqual(
    [review, suitDirect, suitAfterReview].map(block => Object.values(block).map(String)).reduce((a, b) => a.concat(b)),
  )
  const disclosure = await drawnTable(page, 'disclosure')
  expect(disclosure[3]).toEqual(['行政规范性文件', '1004', '1005', '1006'])
  expect(disclosure[10]).toEqual(['行政强制', '1009', '1009', '1009'])
  expect(disclosure[13]).toEqual(['行政事业性收费', '1010.5', '1010.5', '1010.5'])
})

test('every figure of the 2019 form stands in its row and column', async () => {
  const report = numberedReport(cn2019)
  const { page } = await show(report)
  const requests = await drawnTable(page, 'requests')
  expect(requests.slice(3).map(row => row.slice(3))).toEqual(
    Object.values(report.sections.requests.table).map(row => Object.values(row).map(String)),
  )
  expect(requests.slice(3)).toHaveLength(23)
})

test('a sound report says that all 42 relations hold', async () => {
  const { page, faults } = await show(sampleReport())
  expect(await page.textContent('gouji-report .relations')).toBe('勾稽关系 42 项，成立 42 项')
  expect(await page.$$('gouji-report :is(.stated, .part, details)')).toEqual([])
  expect(await page.$$eval('gouji-report h3', headings => headings.map(heading => heading.textContent))).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ])
  expect(faults).toEqual([])
})

test('live figures print what their cells hold', async () => {
  const { page } = await show(sampleReport())
  expect(await page.textContent('gouji-report section')).toContain('全年新收申请353件，上年结转15件')
})

test('a broken relation lights its cells, in colour and in words, and is told', async () => {
  const { page } = await show(sampleWith({ 'remedies.review.total': 13 }))
  expect(await page.textContent('gouji-report .relations')).toBe('勾稽关系 42 项，成立 41 项，不成立 1 项')
  expect(await page.textContent('gouji-report [data-cell="remedies.review.total"]')).toBe('13≠ (勾稽关系不成立)')
  expect(await page.textContent('gouji-report [data-cell="remedies.review.other"]')).toBe('3 (涉及不成立的勾稽关系)')
  expect(await page.$$('gouji-report :is(.stated, .part)')).toHaveLength(5)
  expect(await page.isVisible('gouji-report details li')).toBe(false)
  await page.click('gouji-report summary')
  expect(await page.isVisible('gouji-report details li')).toBe(true)
  expect(await page.textContent('gouji-report details li')).toContain('填 13，各分项之和为 12，相差 1')
})

test('a blank cell stays blank, is read out as blank, and its relations are not counted as broken', async () => {
  const { page } = await show(sampleWith({ 'requests.deniedStateSecret.research': null }))
  expect(await page.textContent('gouji-report .relations')).toBe('勾稽关系 42 项，成立 40 项，2 项因有空格无法核对')
  const cell = page.locator('gouji-report [data-cell="requests.deniedStateSecret.research"]')
  expect(await cell.textContent()).toBe('空白')
  expect(await cell.locator('.hidden').evaluate(text => text.getBoundingClientRect().width)).toBeLessThanOrEqual(1)
})

test.each([
  ['gouji-report.js', zhCN],
  ['gouji-report.en.js', en],
])('the findings of %s are byte for byte those of the check elsewhere', async (file, locale) => {
  const report = sampleWith({ 'requests.granted.total': 116, 'requests.carriedIn.otherOrg': null })
  report.sections.other.narrative = [{ kind: 'paragraph', text: '全年新收申请999件。' }]
  const { page } = await show(report, { english: file.includes('.en') })
  const there = await page.evaluate(async () =>
    JSON.stringify(await (document.querySelector('gouji-report') as unknown as { findings: unknown }).findings),
  )
  expect(there).toBe(JSON.stringify(checkReport(report, { locale })))
})

test('the English file speaks English around the Chinese report', async () => {
  const { page, faults } = await show(sampleWith({ 'remedies.review.total': 13 }), { english: true })
  expect(await page.textContent('gouji-report .relations')).toBe('41 of 42 relations hold, 1 does not')
  expect(await page.textContent('gouji-report details li')).toContain('Table 4')
  expect(await page.textContent('gouji-report h3')).toBe('1. Overview')
  expect(await page.getAttribute('gouji-report .frame', 'lang')).toBe('en')
  expect(await page.getAttribute('gouji-report h2', 'lang')).toBe('zh-CN')
  expect(faults).toEqual([])
})

test('a wide table on a small screen scrolls in its own box, which the keyboard reaches', async () => {
  site.put('/report.json', json(sampleReport()))
  site.put('/small', { body: hostPage({ head: '<meta name="viewport" content="width=device-width">' }) })
  const { page } = await open(browser, site, '/small', { width: 390, height: 800 })
  await page.waitForSelector('gouji-report article')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const box = page.locator('gouji-report .scroll', { has: page.locator('.requests') })
  await box.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)
})
