import { type Block, isReport, type Report, withCell } from '@gouji/core/check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './support/browsers.ts'
import { hostPage, open } from './support/host-page.ts'
import { addressPayloads, textPayloads } from './support/payloads.ts'
import { sampleReport } from './support/sample-report.ts'
import { type Site, serveSite } from './support/serve.ts'

let browser: Browser
let site: Site
let page: Page
const outside: string[] = []

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite(8845)
  const head = '<meta charset="utf-8"><script>window.hits = 0; window.pwn = () => { hits++ }</script>'
  site.put('/', { body: hostPage({ head, body: '<gouji-report></gouji-report>' }) })
  const opened = await open(browser, site, '/')
  page = opened.page
  page.on('request', request => {
    if (!/^data:/.test(request.url())) outside.push(request.url())
  })
  await page.context().route('**/evil.example/**', route => route.abort())
  await page.waitForSelector('gouji-report [role=alert]')
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Every place of a report that holds text, with the payload in it. */
function reportFullOf(payload: string): Report {
  const report = withCell(sampleReport(), 'remedies.review.total', 13)
  report.title = payload
  report.body.name = payload
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: payload },
    { kind: 'heading', level: 2, text: [{ text: payload, bold: true }] },
    { kind: 'paragraph', text: payload },
    { kind: 'paragraph', text: [{ text: payload, href: 'https://archive.example/' }, { figure: payload }] },
    { kind: 'list', ordered: false, items: [payload, [{ text: payload }]] },
    { kind: 'table', headerRows: 1, rows: [[payload], [[{ text: payload, bold: true }]]] },
    { kind: 'image', src: 'data:image/png;base64,AAAA', alt: payload },
  ]
  report.preamble = blocks
  for (const section of Object.values(report.sections)) section.narrative = blocks
  const { review } = report.sections.remedies.table
  const values: Report['explanations'][number]['values'] = {}
  for (const column of Object.keys(review)) values[`remedies.review.${column}`] = Object(review)[column]
  report.explanations = [
    {
      instance: 'remedies-total:review',
      reason: 'other',
      text: payload,
      by: payload,
      at: '2025-01-05T08:00:00Z',
      values,
    },
  ]
  return report
}

/** Shows what is given, opens everything that opens, focuses everything that takes focus. */
async function poke(property: 'report' | 'src', value: unknown): Promise<void> {
  await page.evaluate(
    ([name, given]) => {
      const element = document.querySelector('gouji-report')!
      if (name === 'src') element.setAttribute('src', String(given))
      else Object.assign(element, { report: given })
      const root = element.shadowRoot!
      for (const details of Array.from(root.querySelectorAll('details'))) details.open = true
      for (const node of Array.from(root.querySelectorAll<HTMLElement>('[tabindex], summary'))) node.focus()
      for (const node of Array.from(root.querySelectorAll('*'))) node.dispatchEvent(new MouseEvent('mouseover'))
    },
    [property, value] as const,
  )
}

interface Inside {
  readonly text: string
  readonly tags: string[]
  readonly attributes: string[]
  readonly addresses: string[]
}

/** What the widget has made of it. */
function inside(): Promise<Inside> {
  return page.evaluate(() => {
    const nodes = Array.from(document.querySelector('gouji-report')!.shadowRoot!.querySelectorAll('*'))
    const unique = (items: string[]) => items.filter((item, i) => items.indexOf(item) === i).sort()
    return {
      text: nodes[0]!.textContent!,
      tags: unique(nodes.map(node => node.localName)),
      attributes: unique(nodes.reduce<string[]>((names, node) => names.concat(node.getAttributeNames()), [])),
      addresses: unique(
        nodes
          .map(node => node.getAttribute('href') ?? node.getAttribute('src'))
          .filter((address): address is string => address !== null),
      ),
    }
  })
}

test('there are at least 60 payloads', () => {
  expect(new Set([...textPayloads, ...addressPayloads]).size).toBeGreaterThanOrEqual(60)
})

test('the control: the traps do spring when a payload is put on the page as markup', async () => {
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="http://evil.example/c.png" onerror="pwn()">')
  })
  await page.waitForFunction('hits === 1')
  expect(outside).toEqual(['http://evil.example/c.png'])
  await page.evaluate('hits = 0')
  outside.length = 0
})

test('no payload in any text runs, loads anything, or becomes markup', async () => {
  await poke('report', reportFullOf('x'))
  const harmless = await inside()
  expect(harmless.tags).not.toContain('script')
  for (const payload of textPayloads) {
    const report = reportFullOf(payload)
    expect(isReport(report)).toBe(true)
    await poke('report', report)
    const { text, ...markup } = await inside()
    expect(markup).toEqual({ tags: harmless.tags, attributes: harmless.attributes, addresses: harmless.addresses })
    // Title, six narratives and the preamble with seven texts each, the explanation. NUL cannot be compared.
    if (!/\0/.test(payload)) expect(text.split(payload).length - 1).toBeGreaterThanOrEqual(50)
  }
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)))
  expect(await page.evaluate('hits')).toBe(0)
  expect(outside).toEqual([])
})

test('no payload as an address becomes a link, an image or a request', async () => {
  for (const payload of addressPayloads) {
    const linked = sampleReport()
    linked.preamble = [{ kind: 'paragraph', text: [{ text: 'x', href: payload }] }]
    const pictured = sampleReport()
    pictured.preamble = [{ kind: 'image', src: payload, alt: 'x' }]
    for (const report of [linked, pictured, { ...sampleReport(), edition: payload }]) {
      await poke('report', report)
      const { addresses, tags } = await inside()
      expect(addresses).toEqual([])
      expect(tags).not.toContain('article')
    }
  }
  expect(await page.evaluate('hits')).toBe(0)
  expect(outside).toEqual([])
})

test('no payload in `src` runs or becomes a link', async () => {
  for (const payload of addressPayloads) {
    if (payload.startsWith('//') || payload.startsWith('http')) continue
    await poke('src', payload)
    expect(await page.textContent('gouji-report [role=alert]')).toContain('地址无效')
    expect((await inside()).addresses).toEqual([])
  }
  expect(await page.evaluate('hits')).toBe(0)
  expect(outside).toEqual([])
})
