import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, launchChromium86 } from '../support/browsers.ts'
import { edition, expectedFigure, raggedText } from './support/figures.ts'
import { hands } from './support/hands.ts'
import { servePortal } from './support/portal.ts'
import { type BuiltServer, startServer } from './support/server.ts'

let server: BuiltServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

/** Address and shown text of every figure on the page, in the editor's inputs or in the widget's cells. */
function figuresIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const widget = document.querySelector('gouji-report')
    const root: ParentNode = widget?.shadowRoot ?? document
    const figures: Record<string, string> = {}
    for (const cell of root.querySelectorAll<HTMLElement>('[data-cell]')) {
      const shown = cell instanceof HTMLInputElement ? cell.value : cell.firstChild?.textContent
      figures[cell.dataset.cell ?? ''] = shown ?? ''
    }
    return figures
  })
}

const expected = Object.fromEntries(edition.cells.map(({ address }) => [address, expectedFigure(address)]))

const isWidgetDrawn = () => document.querySelector('gouji-report')?.shadowRoot?.querySelector('[data-cell]') != null

describe.each([
  ['a current Chromium', launchChromium],
  ['Chromium 86', launchChromium86],
] as const)('from pasted text to a portal page in %s', (_, launch) => {
  let browser: Browser
  let page: Page
  let hand: ReturnType<typeof hands>
  const pageErrors: string[] = []
  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    page.on('pageerror', error => pageErrors.push(String(error)))
    hand = hands(page)
  })
  afterAll(() => browser.close())

  const cell = (address: string) => `input[data-cell="${address}"]`
  const finding = (instance: string) => `[data-finding="${instance}"]`
  const relations = () => hand.text('[data-testid=relations]')

  it('reads all 200 cells of the pasted report and finds that 42 of 42 relations hold', async () => {
    await page.goto(server.url)
    await hand.enter('[data-testid=import-text]', raggedText)
    await hand.click('[data-testid=import-submit]')
    await hand.waitFor(cell('requests.granted.total'))
    expect(await figuresIn(page)).toEqual(expected)
    expect(await relations()).toMatch(/42\D+42/)
  })

  it('lights the broken relations while a cell is typed and names the cell', async () => {
    await hand.enter(cell('requests.granted.total'), '3')
    await hand.waitFor(finding('requests-row-total:granted'))
    expect(await hand.text(finding('requests-row-total:granted'))).toContain(
      '表三“（一）予以公开”行“总计”列填 3，各分项之和为 0，相差 3。',
    )
    expect(await hand.count(finding('requests-outcome-total:total'))).toBe(1)
    expect(await hand.attribute(cell('requests.granted.total'), 'aria-invalid')).toBe('true')
    expect(await hand.attribute(cell('requests.granted.naturalPerson'), 'data-severity')).toBe('error')
    expect(await hand.attribute(cell('requests.refusedDuplicate.enterprise'), 'data-severity')).not.toBe('error')
    expect(await relations()).toMatch(/40/)
  })

  it('undoes the edit', async () => {
    await hand.click('[data-testid=undo]')
    await hand.waitUntilGone(finding('requests-row-total:granted'))
    expect(await figuresIn(page)).toEqual(expected)
    expect(await relations()).toMatch(/42\D+42/)
  })

  it('publishes the report and hands out the embed code', async () => {
    await hand.click('[data-testid=publish]')
    await hand.click('[data-testid=confirm-publish]')
    await hand.waitFor('[data-testid=embed-code]')
    expect(await hand.value('[data-testid=embed-code]')).toMatch(/<script src="[^"]+\/widget\/gouji-report\.js"/)
  })

  it('shows the same figures on a plain page of another site with that code alone', async () => {
    const code = await hand.value('[data-testid=embed-code]')
    const portal = await servePortal(`<!doctype html><meta charset="utf-8"><title>门户</title><h1>门户</h1>${code}`)
    const visiting = await launch()
    const visitor = await visiting.newPage()
    await visitor.goto(portal.url)
    await visitor.waitForFunction(isWidgetDrawn)
    expect(await figuresIn(visitor)).toEqual(expected)
    const text = await visitor.evaluate(() => document.querySelector('gouji-report')?.shadowRoot?.textContent)
    expect(text).toMatch(/42\D+42/)
    await visiting.close()
    portal.stop()
  })

  it('raised no script error on the way', () => {
    expect(pageErrors).toEqual([])
  })
})

describe('what a new user finds', () => {
  it('opens on a sample report that is published, and a portal page that shows it', async () => {
    const browser = await launchChromium()
    const page = await browser.newPage()
    await page.goto(server.firstPage)
    await page.waitForSelector('[data-cell="requests.newRequests.total"]')
    expect(await page.textContent('[data-testid=relations]')).toMatch(/42\D+42/)
    await page.goto(`${server.url}demo`)
    await page.waitForFunction(isWidgetDrawn)
    await browser.close()
  })
})
