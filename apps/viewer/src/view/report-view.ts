import { findEdition, narrativeOf, type Report, tableIds } from '@gouji/core/check'
import { h } from '../dom.ts'
import type { Language } from '../language.ts'
import type { Verdict } from '../verdict.ts'
import { narrative } from './narrative.ts'
import { officialTable } from './official-table.ts'
import { verdictBox } from './verdict-box.ts'

/** The report's own words stay Chinese whatever the language of the page around them. */
const written = { lang: 'zh-CN', class: 'prose' }

/** The whole report as one detached element, ready to be put on the page at once. */
export function reportView(report: Report, verdict: Verdict, language: Language): HTMLElement {
  const { words, locale } = language
  const edition = findEdition(report.edition)!
  const view = { report, verdict, language }
  const sections = edition.sections.map((section, i) => {
    const heading = locale.label(section.heading)
    const table = tableIds.find(id => id === section.id)
    return h('section', {}, [
      h('h3', {}, [words.sectionHeading(section.numeral, i + 1, heading)]),
      h('div', written, narrative(narrativeOf(report, section.id), 3, view)),
      table && officialTable(edition.tables[table], heading, view),
    ])
  })
  const facts = words
    .facts(report, edition)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => h('div', {}, [h('dt', {}, [label]), h('dd', {}, [value])]))
  return h('article', { 'aria-labelledby': 'title' }, [
    h('h2', { id: 'title', lang: report.title ? written.lang : undefined }, [report.title || words.title(report)]),
    h('dl', {}, facts),
    verdictBox(verdict, words),
    h('div', written, narrative(report.preamble, 2, view)),
    ...sections,
  ])
}
