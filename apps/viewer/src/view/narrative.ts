import { type Block, cellOf, type Report, type Text } from '@gouji/core/check'
import { type Child, h, scrollBox } from '../dom.ts'
import type { Language } from '../language.ts'

export interface NarrativeView {
  readonly report: Report
  readonly language: Language
}

function runs(text: Text, report: Report): Child[] {
  if (typeof text === 'string') return [text]
  return text.map(run => {
    if ('figure' in run) {
      const value = cellOf(report, run.figure)
      return value === null ? '' : String(value)
    }
    const words = run.bold ? h('strong', {}, [run.text]) : run.text
    if (run.href === undefined) return words
    return h('a', { href: run.href, target: '_blank', rel: 'noopener noreferrer' }, [words])
  })
}

function plainTable(rows: readonly Text[][], headerRows: number, { report, language }: NarrativeView): HTMLElement {
  const line = (row: readonly Text[], header: boolean) =>
    h(
      'tr',
      {},
      row.map(text => h(header ? 'th' : 'td', { scope: header && 'col' }, runs(text, report))),
    )
  const head = rows.slice(0, headerRows)
  const table = h('table', { border: 1 }, [
    head.length > 0 &&
      h(
        'thead',
        {},
        head.map(row => line(row, true)),
      ),
    h(
      'tbody',
      {},
      rows.slice(headerRows).map(row => line(row, false)),
    ),
  ])
  return scrollBox(language.words.scrolling(language.words.plainTable), table)
}

function blockView(block: Exclude<Block, { kind: 'heading' }>, view: NarrativeView): HTMLElement {
  const { report } = view
  switch (block.kind) {
    case 'paragraph':
      return h('p', {}, runs(block.text, report))
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map(item => h('li', {}, runs(item, report))),
      )
    case 'image':
      return h('img', { src: block.src, alt: block.alt })
    case 'table':
      return plainTable(block.rows, block.headerRows, view)
  }
}

/** The blocks of a narrative. Headings follow one another without a gap below `level`, whatever levels they state. */
export function narrative(blocks: readonly Block[], level: number, view: NarrativeView): HTMLElement[] {
  const open: number[] = []
  return blocks.map(block => {
    if (block.kind !== 'heading') return blockView(block, view)
    while (open.length > 0 && open[open.length - 1]! >= block.level) open.pop()
    open.push(block.level)
    return h(`h${Math.min(6, level + open.length)}`, {}, runs(block.text, view.report))
  })
}
