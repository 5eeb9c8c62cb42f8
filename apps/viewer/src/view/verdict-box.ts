import type { Finding } from '@gouji/core/check'
import { h } from '../dom.ts'
import type { Words } from '../language.ts'
import type { Verdict } from '../verdict.ts'

function brokenRelation({ message, basis, explanation }: Finding, words: Words): HTMLElement {
  const given = explanation?.state === 'attached' && h('small', {}, [words.explanation + explanation.text])
  return h('li', {}, [message, h('small', {}, [words.basis + basis]), given])
}

/** How many relations hold, and which do not. */
export function verdictBox({ relations, broken }: Verdict, words: Words): HTMLElement {
  const state = broken.length > 0 ? 'broken' : relations.checked < relations.total ? 'open' : 'held'
  const sign = { broken: '≠', open: '?', held: '✓' }[state]
  return h('div', { class: `verdict ${state}` }, [
    h('p', {}, [
      h('span', { class: 'sign', 'aria-hidden': 'true' }, [sign]),
      h('strong', { class: 'relations' }, [words.relations(relations)]),
      ' ',
      h('small', {}, [words.computedHere]),
    ]),
    broken.length > 0 &&
      h('details', {}, [
        h('summary', {}, [words.brokenSummary(broken.length)]),
        h(
          'ul',
          {},
          broken.map(finding => brokenRelation(finding, words)),
        ),
      ]),
  ])
}
