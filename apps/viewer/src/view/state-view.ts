import { h } from '../dom.ts'
import type { Words } from '../language.ts'
import type { LoadError } from '../load-error.ts'

export function loadingView(words: Words): HTMLElement {
  return h('p', { class: 'state', role: 'status' }, [words.loading])
}

/** A sentence, and the way to the data where there is one. */
export function errorView({ code, detail }: LoadError, source: string | undefined, words: Words): HTMLElement {
  const link = source && h('a', { href: source, target: '_blank', rel: 'noopener noreferrer' }, [words.sourceLink])
  return h('div', { class: 'state', role: 'alert' }, [h('p', {}, [words.errors[code](detail)]), link])
}
