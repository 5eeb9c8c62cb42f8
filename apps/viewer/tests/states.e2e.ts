import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './support/browsers.ts'
import { hostPage, open } from './support/host-page.ts'
import { sampleReport } from './support/sample-report.ts'
import { json, type Site, serveSite } from './support/serve.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite(8843)
  site.put('/report.json', json(sampleReport()))
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Notes the events of every widget on the page before any of them runs. */
const listen = `<script>
window.heard = []
for (const name of ['gouji-ready', 'gouji-error'])
  addEventListener(name, event => heard.push([name, event.target.id, event.detail]))
</script>`

async function show(body: string, script?: string): Promise<Page> {
  site.put('/', { body: hostPage({ head: `<meta charset="utf-8">${listen}`, body, ...(script ? { script } : {}) }) })
  const { page } = await open(browser, site, '/')
  return page
}

function heard(page: Page): Promise<[name: string, id: string, detail: Record<string, unknown>][]> {
  return page.evaluate('heard')
}

test('loading is said until the report is there', async () => {
  const page = await show('<gouji-report src="/never.json"></gouji-report>')
  await page.route('**/slow.json', () => undefined)
  await page.evaluate(() => document.querySelector('gouji-report')!.setAttribute('src', '/slow.json'))
  expect(await page.textContent('gouji-report [role=status]')).toBe('正在读取年度报告……')
})

test('a shown report is told with its relations', async () => {
  const page = await show('<gouji-report id="a" src="/report.json"></gouji-report>')
  await page.waitForSelector('gouji-report article')
  const [[name, id, detail]] = (await heard(page)) as [[string, string, Record<string, unknown>]]
  expect([name, id]).toEqual(['gouji-ready', 'a'])
  expect(detail.relations).toEqual({ total: 42, checked: 42, held: 42 })
  expect(detail.broken).toEqual([])
})

const failures: [address: string, code: string, sentence: string, link: boolean][] = [
  ['/missing.json', 'http_status', '服务器返回 404', true],
  ['/page.html', 'not_json', '不是 JSON', true],
  ['/other.json', 'not_a_report', '不是一份完整的年度报告', true],
  ['/future.json', 'unknown_edition', '“cn-2099”', true],
  ['/cut.json', 'not_json', '不是 JSON', true],
  ['http://127.0.0.1:9/r.json', 'network', '请检查网络', true],
  ['javascript:alert(1)', 'bad_address', '地址无效', false],
  ['data:application/json,{}', 'bad_address', '地址无效', false],
]

test.each(failures)('%s is answered with %s and a sentence', async (address, code, sentence, link) => {
  site.put('/page.html', { body: '<!doctype html><h1>门户首页</h1>' })
  site.put('/other.json', json({ name: 'x' }))
  site.put('/future.json', json({ ...sampleReport(), edition: 'cn-2099' }))
  site.put('/cut.json', { body: JSON.stringify(sampleReport()).slice(0, 500), type: 'application/json' })
  const page = await show(`<gouji-report src="${address}"></gouji-report>`)
  const alert = page.locator('gouji-report [role=alert]')
  await alert.waitFor()
  expect(await alert.textContent()).toContain(sentence)
  expect(await alert.locator('a').count()).toBe(link ? 1 : 0)
  const [[name, , detail]] = (await heard(page)) as [[string, string, Record<string, unknown>]]
  expect([name, detail.code]).toEqual(['gouji-error', code])
})

const inline = `<gouji-report><script type="application/json">${JSON.stringify(sampleReport())}</script></gouji-report>`

test.each([
  ['deferred', '<script src="/widget/gouji-report.js" defer></script>'],
  ['in the head', '<script src="/widget/gouji-report.js"></script>'],
  ['twice', '<script src="/widget/gouji-report.js"></script><script src="/widget/gouji-report.js" async></script>'],
])('a report inside the page is shown with the script %s', async (_where, script) => {
  const page = await show(inline, script)
  await page.waitForSelector('gouji-report article')
  expect((await heard(page)).map(([name]) => name)).toEqual(['gouji-ready'])
})

test('an element with neither source nor report says so', async () => {
  const page = await show('<gouji-report></gouji-report>')
  expect(await page.textContent('gouji-report [role=alert]')).toContain('缺少 src')
})

test('a report can be set as a property, before the script runs and after', async () => {
  const early = `<gouji-report></gouji-report><script>
    document.querySelector('gouji-report').report = ${JSON.stringify(sampleReport())}
  </script>`
  const page = await show(early)
  await page.waitForSelector('gouji-report article')
  await page.evaluate(report => {
    Object.assign(document.querySelector('gouji-report')!, { report: { ...report, title: '改过的标题' } })
  }, sampleReport())
  expect(await page.textContent('gouji-report h2')).toBe('改过的标题')
  expect((await heard(page)).map(([name]) => name)).toEqual(['gouji-ready', 'gouji-ready'])
})

test('what is set and is no report is refused', async () => {
  const page = await show('<gouji-report src="/report.json"></gouji-report>')
  await page.waitForSelector('gouji-report article')
  const left = await page.evaluate(async () => {
    const element = document.querySelector('gouji-report') as unknown as { report: unknown; findings: unknown }
    element.report = { title: 'x' }
    return [element.report, await element.findings]
  })
  expect(left).toEqual([undefined, []])
  expect(await page.textContent('gouji-report [role=alert]')).toContain('不是一份完整的年度报告')
})

test('a slow answer does not replace the report that was asked for later', async () => {
  site.put('/second.json', json({ ...sampleReport(), title: '第二份' }))
  const page = await show('<gouji-report src="/report.json"></gouji-report>')
  await page.waitForSelector('gouji-report article')
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/first.json', async route => {
    await held
    await route.fulfill({ json: { ...sampleReport(), title: '第一份' } })
  })
  const answered = page.waitForResponse('**/first.json')
  await page.evaluate(() => {
    const element = document.querySelector('gouji-report')!
    element.setAttribute('src', '/first.json')
    element.setAttribute('src', '/second.json')
  })
  const title = page.locator('gouji-report h2')
  await expect.poll(() => title.textContent()).toBe('第二份')
  release()
  await (await answered).finished()
  expect(await title.textContent()).toBe('第二份')
})

test('moving the element in the page does not ask again', async () => {
  const page = await show('<gouji-report src="/report.json"></gouji-report><div></div>')
  await page.waitForSelector('gouji-report article')
  const before = site.requests.length
  await page.evaluate(() => document.querySelector('div')!.appendChild(document.querySelector('gouji-report')!))
  expect(await page.textContent('gouji-report .relations')).toContain('42')
  expect(site.requests.length).toBe(before)
})

test('a reader loads the widget only; the rest of the rules comes when the findings are asked for, once', async () => {
  const page = await show('<gouji-report src="/report.json"></gouji-report>')
  await page.waitForSelector('gouji-report article')
  const count = () => site.requests.filter(path => path === '/widget/gouji-report.rules.js').length
  const before = count()
  const ask = () =>
    page.evaluate(async () => {
      const { findings } = document.querySelector('gouji-report') as unknown as { findings: Promise<unknown[]> }
      return (await findings).length
    })
  expect(await ask()).toBe(await ask())
  expect(count()).toBe(before + 1)
  expect(await page.$$('script[src*=rules]')).toEqual([])
})

test('findings that cannot be had are an error, and may be asked for again', async () => {
  const page = await show('<gouji-report src="/report.json"></gouji-report>')
  await page.waitForSelector('gouji-report article')
  await page.route('**/gouji-report.rules.js', route => route.abort())
  const ask = () =>
    page.evaluate(() =>
      (document.querySelector('gouji-report') as unknown as { findings: Promise<unknown[]> }).findings.then(
        () => 'had',
        (error: Error) => error.message,
      ),
    )
  expect(await ask()).toBe(`could not load ${site.origin}/widget/gouji-report.rules.js`)
  await page.unroute('**/gouji-report.rules.js')
  expect(await ask()).toBe('had')
})
