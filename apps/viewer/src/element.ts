import type { Finding, Report } from '@gouji/core/check'
import { h } from './dom.ts'
import type { Language } from './language.ts'
import { asReport, loadReport, parseJson, webAddress } from './load.ts'
import { LoadError } from './load-error.ts'
import { allRules } from './rules-script.ts'
import { addStyles } from './styles.ts'
import { judgeReport } from './verdict.ts'
import { reportView } from './view/report-view.ts'
import { errorView, loadingView } from './view/state-view.ts'

const tag = 'gouji-report'

/**
 * Registers `<gouji-report src="…">`. Without `src` the report is the text of a child
 * `<script type="application/json">`, or whatever the page sets as the property `report`.
 * Events, both bubbling: `gouji-ready` with `{ relations, broken }`, `gouji-error` with `{ code, message }`.
 */
export function defineReportElement(language: Language): void {
  // Old browsers show what stands inside the element; a page may name the script twice.
  if (typeof customElements === 'undefined' || customElements.get(tag)) return
  const { words, locale } = language

  class ReportElement extends HTMLElement {
    declare private frame: HTMLElement
    declare private shown: Report | undefined
    /** Counts requests, so that a slow answer never replaces a later one. */
    declare private turn: number

    static get observedAttributes(): string[] {
      return ['src']
    }

    constructor() {
      super()
      this.turn = 0
      const root = this.attachShadow({ mode: 'open' })
      addStyles(root)
      this.frame = h('div', { class: 'frame', lang: words.lang })
      root.appendChild(this.frame)
    }

    connectedCallback(): void {
      // A page may have set the property before this script ran.
      const early = Object.getOwnPropertyDescriptor(this, 'report')
      if (early) {
        Reflect.deleteProperty(this, 'report')
        this.report = early.value
      }
      if (!this.shown) this.refresh()
    }

    attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
      if (this.isConnected && before !== now) this.refresh()
    }

    /** What the check with all rules finds, the same as everywhere else; nothing until a report is shown. */
    get findings(): Promise<readonly Finding[]> {
      const { shown } = this
      return shown ? allRules().then(check => check(shown)) : Promise.resolve([])
    }

    get report(): unknown {
      return this.shown
    }

    set report(value: unknown) {
      this.attempt(() => asReport(value))
    }

    private refresh(): void {
      const address = this.getAttribute('src')
      if (address !== null) {
        const turn = ++this.turn
        this.replace(loadingView(words))
        loadReport(address, document.baseURI).then(
          report => turn === this.turn && this.attempt(() => report),
          error => turn === this.turn && this.fail(error as LoadError),
        )
        return
      }
      const inline = this.querySelector('script[type="application/json"]')
      if (inline) this.attempt(() => asReport(parseJson(inline.textContent ?? '')))
      else if (document.readyState === 'loading') {
        // The parser has not reached the children yet.
        const turn = ++this.turn
        document.addEventListener('DOMContentLoaded', () => turn === this.turn && this.refresh(), { once: true })
      } else this.fail(new LoadError('no_source'))
    }

    private attempt(read: () => Report): void {
      this.turn++
      let report: Report
      try {
        report = read()
      } catch (error) {
        this.fail(error as LoadError)
        return
      }
      const verdict = judgeReport(report, locale)
      this.shown = report
      this.replace(reportView(report, verdict, language))
      this.tell('gouji-ready', { relations: verdict.relations, broken: verdict.broken })
    }

    private fail(error: LoadError): void {
      this.shown = undefined
      const address = this.getAttribute('src')
      this.replace(errorView(error, address === null ? undefined : webAddress(address, document.baseURI), words))
      this.tell('gouji-error', { code: error.code, message: words.errors[error.code](error.detail) })
    }

    private replace(view: HTMLElement): void {
      this.frame.textContent = ''
      this.frame.appendChild(view)
    }

    private tell(name: string, detail: unknown): void {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
    }
  }

  customElements.define(tag, ReportElement)
}
