import { readFileSync } from 'node:fs'
import type { Browser, Page as BrowserPage } from 'playwright-core'
import type { Site } from './serve.ts'

/** The demonstration portal with the address of a report put in, as the API serves it. */
export function demoPage(src: string): string {
  const template = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8')
  return template.replace(/\{\{src\}\}/g, src)
}

export interface HostPage {
  readonly doctype?: string
  readonly head?: string
  readonly script?: string
  readonly body?: string
}

export const widgetScript = '<script src="/widget/gouji-report.js" defer></script>'

/** A page of some portal around the widget. */
export function hostPage({
  doctype = '<!doctype html>',
  head = '<meta charset="utf-8">',
  script = widgetScript,
  body = '<gouji-report src="/report.json"></gouji-report>',
}: HostPage = {}): string {
  return `${doctype}<html lang="zh-CN"><head><title>年报</title>${head}${script}</head><body>${body}</body></html>`
}

/** Opens a page of the site in a context of its own; what goes wrong on it is collected. */
export async function open(
  browser: Browser,
  site: Site,
  path: string,
  viewport = { width: 1200, height: 800 },
): Promise<{ page: BrowserPage; faults: string[] }> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(site.origin + path)
  return { page, faults }
}
