import type { Line } from '../lines/source.ts'
import { type AnyNode, type Element, isElement } from './dom.ts'
import { gridOf, isLayout } from './table.ts'
import { isBlock, isSilent } from './text.ts'

/** A row with this much text in its only cell is prose that someone put in a table. */
const proseCell = 60

export interface PageLines {
  readonly lines: readonly Line[]
  readonly images: number
}

/** The lines of a part of a page. `cut` is the cell in which a truncated page breaks off. */
export function linesOfNode(root: AnyNode, cut?: Element): PageLines {
  const lines: Line[] = []
  let text = ''
  let images = 0
  let groups = 0
  let kind: Line['kind'] = 'text'
  let level = 0
  let list: { group: number; ordered: boolean } | undefined

  const flush = () => {
    const compact = text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim()
    text = ''
    if (compact === '') return
    const inList = kind === 'item' && list !== undefined
    lines.push({ text: compact, kind, ...(inList && list), ...(kind === 'heading' && { level }) })
  }

  const addTable = (table: Element) => {
    const group = ++groups
    for (const cells of gridOf(table, cut).rows) {
      const only = cells.filter(cell => cell.text !== '')
      if (only.length === 1 && only[0]!.text.length > proseCell && cells.length === 1) {
        lines.push({ text: only[0]!.text, kind: 'text' })
      } else if (cells.length > 0) {
        lines.push({ text: `${cells.map(cell => cell.text).join(' | ')} |`, kind: 'row', group })
      }
    }
  }

  const within = (next: Line['kind'], node: Element) => {
    const before = kind
    kind = next
    visitAll(node)
    flush()
    kind = before
  }

  const visit = (node: AnyNode): void => {
    if (node.type === 'text') text += node.data
    if (!isElement(node) || isSilent(node)) return
    if (node.name === 'img') images++
    if (!isBlock(node)) {
      visitAll(node)
      return
    }
    flush()
    if (node.name === 'table' && !isLayout(node)) addTable(node)
    else if (/^h[1-6]$/.test(node.name)) {
      level = Number(node.name.charAt(1)) - 1
      within('heading', node)
    } else if (node.name === 'ul' || node.name === 'ol') {
      const outer = list
      list = { group: ++groups, ordered: node.name === 'ol' }
      visitAll(node)
      list = outer
    } else if (node.name === 'li') within('item', node)
    else if (node.name === 'pre') {
      for (const line of textWithBreaks(node)) lines.push({ text: line, kind: 'text' })
    } else visitAll(node)
    flush()
  }
  const visitAll = (node: AnyNode): void => {
    if ('children' in node) node.children.forEach(visit)
  }
  visitAll(root)
  flush()
  return { lines, images }
}

/** Preformatted text keeps its line ends. */
function textWithBreaks(node: Element): string[] {
  let raw = ''
  const visit = (at: AnyNode): void => {
    if (at.type === 'text') raw += at.data
    else if (isElement(at) && at.name === 'br') raw += '\n'
    else if (isElement(at)) at.children.forEach(visit)
  }
  visit(node)
  return raw.split('\n')
}
