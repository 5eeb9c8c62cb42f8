import { h } from './dom.ts'
import css from './styles.css?inline'

/** Read while the script runs; afterwards the browser no longer tells which script it is. */
const nonce = (document.currentScript as HTMLScriptElement | null)?.nonce

let shared: CSSStyleSheet | undefined

/**
 * Styles a shadow root. A policy `style-src 'self'` refuses any `<style>`, so a constructed sheet comes first
 * (Chrome 73); before that a `<style>` with the script's own nonce.
 */
export function addStyles(root: ShadowRoot): void {
  if (root.adoptedStyleSheets === undefined) {
    root.appendChild(h('style', { nonce }, [css]))
    return
  }
  if (!shared) {
    shared = new CSSStyleSheet()
    shared.replaceSync(css)
  }
  root.adoptedStyleSheets = [shared]
}
