import { h } from './dom.ts'
import { nonce } from './own-script.ts'
import css from './styles.css?inline'

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
