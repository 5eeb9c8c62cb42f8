import type { Page } from 'playwright-core'

/**
 * Hands for any Chromium from 86 on. Playwright's own waits and clicks ask for `checkVisibility`, which the old one
 * does not have; these look for the element and use the real keyboard.
 */
export function hands(page: Page) {
  const waitFor = (selector: string) => page.waitForFunction(query => document.querySelector(query) !== null, selector)

  return {
    waitFor,
    async waitUntilGone(selector: string): Promise<void> {
      await page.waitForFunction(query => document.querySelector(query) === null, selector)
    },
    async click(selector: string): Promise<void> {
      await page.waitForFunction(query => {
        const element = document.querySelector<HTMLButtonElement>(query)
        return element !== null && !element.disabled && element.getBoundingClientRect().height > 0
      }, selector)
      await page.evaluate(query => document.querySelector<HTMLElement>(query)?.click(), selector)
    },
    /** Replaces what a field holds, as by typing or by pasting plain text. */
    async enter(selector: string, text: string): Promise<void> {
      await waitFor(selector)
      await page.evaluate(query => {
        const field = document.querySelector<HTMLInputElement>(query)
        field?.focus()
        field?.select()
      }, selector)
      await page.keyboard.insertText(text)
    },
    text: (selector: string) => page.evaluate(query => document.querySelector(query)?.textContent ?? '', selector),
    attribute: (selector: string, name: string) =>
      page.evaluate(([query, key]) => document.querySelector(query)?.getAttribute(key) ?? null, [
        selector,
        name,
      ] as const),
    value: (selector: string) =>
      page.evaluate(query => document.querySelector<HTMLTextAreaElement>(query)?.value ?? '', selector),
    count: (selector: string) => page.evaluate(query => document.querySelectorAll(query).length, selector),
  }
}
