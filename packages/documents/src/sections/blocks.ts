import type { Block } from '@gouji/core'
import type { Line } from '../lines/source.ts'

/** A stretch of the raw text, `to` exclusive. */
export type Range = readonly [from: number, to: number]

/** The parts of a range that lie outside `holes`. */
export function without([from, to]: Range, holes: readonly Range[]): Range[] {
  const parts: Range[] = []
  let at = from
  for (const [start, end] of [...holes].sort((a, b) => a[0] - b[0])) {
    if (end <= at || start >= to) continue
    if (start > at) parts.push([at, start])
    at = Math.max(at, end)
  }
  if (at < to) parts.push([at, to])
  return parts
}

/** A piece of a line inside a range. */
export interface Piece {
  readonly line: Line
  readonly text: string
}

/** Brackets, bars and dots left over where a table was taken out say nothing. */
const says = /[\u3400-\u9fff\d]|\p{L}{2}/u

/** The non-empty pieces of lines inside the ranges. `starts` holds the index of each line in the raw text. */
export function piecesIn(lines: readonly Line[], starts: readonly number[], ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = []
  for (const [from, to] of ranges) {
    lines.forEach((line, i) => {
      const start = starts[i]!
      const begin = Math.max(from, start)
      const end = Math.min(to, start + line.text.length)
      if (begin >= end) return
      const text = line.text
        .slice(begin - start, end - start)
        .replace(/[\s\u00a0\u3000\u200b]+/g, ' ')
        .trim()
      if (says.test(text)) pieces.push({ line, text })
    })
  }
  return pieces
}

const partHeading = /^[（(][一二三四五六七八九十]{1,3}[)）]/
const itemHeading = /^\d{1,2}[.．、]\D/
const longestHeading = 40

function textBlock(line: Line, text: string): Block {
  const short = text.length <= longestHeading && !/[。；;！？]/.test(text)
  if (short && line.kind === 'heading')
    return { kind: 'heading', level: Math.min(Math.max(line.level ?? 2, 1), 4), text }
  if (short && partHeading.test(text)) return { kind: 'heading', level: 2, text }
  if (short && itemHeading.test(text) && !/[，,：:]/.test(text)) return { kind: 'heading', level: 3, text }
  return { kind: 'paragraph', text }
}

/** Turns pieces into narrative blocks: items of one list and rows of one plain table stay together. */
export function toBlocks(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  let group: number | undefined
  for (const { line, text } of pieces) {
    const last = blocks[blocks.length - 1]
    const joins = line.group !== undefined && line.group === group
    if (line.kind === 'item') {
      if (joins && last?.kind === 'list') last.items.push(text)
      else blocks.push({ kind: 'list', ordered: line.ordered === true, items: [text] })
    } else if (line.kind === 'row') {
      const cells = text
        .replace(/\s*\|\s*$/, '')
        .split('|')
        .map(cell => cell.trim())
      if (joins && last?.kind === 'table') last.rows.push(cells)
      else blocks.push({ kind: 'table', headerRows: 1, rows: [cells] })
    } else {
      blocks.push(textBlock(line, text))
    }
    group = line.group
  }
  return blocks
}
