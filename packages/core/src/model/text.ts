import type { Block, FigureRun, Report, Text } from './report.ts'
import { cellOf } from './report.ts'

function isFigure(run: object): run is FigureRun {
  return 'figure' in run
}

/** The words of a text as a reader sees them; a live figure prints as its cell's value, a blank one as nothing. */
export function plainText(text: Text, report?: Report): string {
  if (typeof text === 'string') return text
  return text.map(run => (isFigure(run) ? figureText(run.figure, report) : run.text)).join('')
}

function figureText(address: string, report: Report | undefined): string {
  const value = report ? cellOf(report, address) : null
  return value === null ? '' : String(value)
}

/** Where the live figures of a text stand in its plain text: start and end of each. */
export function liveSpans(text: Text, report?: Report): [number, number][] {
  const spans: [number, number][] = []
  if (typeof text === 'string') return spans
  let at = 0
  for (const run of text) {
    const end = at + (isFigure(run) ? figureText(run.figure, report) : run.text).length
    if (isFigure(run)) spans.push([at, end])
    at = end
  }
  return spans
}

/** The texts of a block in reading order: one for a paragraph, one an item of a list, one a cell of a table. */
export function textsOf(block: Block): Text[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return ([] as Text[]).concat(...block.rows)
    case 'image':
      return []
  }
}
