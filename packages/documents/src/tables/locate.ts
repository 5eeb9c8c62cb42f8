import type { CellDefinition, TableDefinition } from '@gouji/core'
import { type Placed, placeFigures } from '../figures/place.ts'
import { alignElements, type Match } from '../labels/align.ts'
import { type Element, elementsOf } from '../labels/elements.ts'
import type { Stream } from '../labels/stream.ts'

/** A row of the form as found in the text. */
export interface LocatedRow {
  readonly cells: readonly CellDefinition[]
  /** Absent when the text has no such row. */
  readonly found?: {
    readonly label: string
    readonly assumed: boolean
    readonly placed: Placed
    /** What stands between the row's figures and the next label. */
    readonly rest: string
    /** Text before the row's label back to the row before: its column headers, if any. */
    readonly headers: string
  }
}

/** A group label with figures behind it, for which the form has no cells. */
export interface GroupFigures {
  readonly label: string
  readonly members: readonly LocatedRow[]
  readonly placed: Placed
}

export interface LocatedTable {
  readonly table: TableDefinition
  readonly rows: readonly LocatedRow[]
  readonly groups: readonly GroupFigures[]
  /** Labels of the form found. */
  readonly labels: number
  /** Whether one of them occurs in tables only: prose names many rows (行政许可) too. */
  readonly distinct: boolean
  /** Place of the table in the raw text. */
  readonly start: number
  readonly end: number
}

const longestContent = 3_000
/** A header or a long row label is not met in prose. */
const distinctHeader = 4
const distinctRow = 9

function isDistinct({ kind, forms }: Element): boolean {
  return forms[0]!.length >= (kind === 'header' ? distinctHeader : distinctRow)
}

const closing = /(?:[ \u00a0\u3000]*[”’"'）)】」』：:])+/y

/** Place of a label in the raw text, with the brackets and quotes that close it. */
function rawRange(stream: Stream, { start, end }: Match): [number, number] {
  const last = stream.at[end - 1]! + 1
  closing.lastIndex = last
  return [stream.at[start]!, last + (closing.exec(stream.raw)?.[0].length ?? 0)]
}

function cellsOf(table: TableDefinition, element: Element): CellDefinition[] {
  return element.addresses.map(address => table.cells.find(cell => cell.address === address)!)
}

/** The last header owns the figures below it; when it is not found, the last one that is takes its place. */
function ownerOf(elements: readonly Element[], matches: readonly Match[], index: number): Match | undefined {
  const own = matches.find(match => match.element === index)
  return own ?? (elements[index]!.kind === 'header' ? matches[matches.length - 1] : undefined)
}

/** Finds a table's labels in the text and the figures behind each, which end at the next label or at a place in `stops`. */
export function locateTable(stream: Stream, table: TableDefinition, stops: readonly number[]): LocatedTable {
  const elements = elementsOf(table)
  const matches = alignElements(stream, elements)
  let end = 0
  let previousEnd = matches.length > 0 ? rawRange(stream, matches[0]!)[0] : 0
  const contentOf = (match: Match) => {
    const from = rawRange(stream, match)[1]
    const next = matches[matches.indexOf(match) + 1]
    const limit = next ? rawRange(stream, next)[0] : Math.min(stream.raw.length, from + longestContent)
    const to = Math.min(limit, ...stops.filter(stop => stop >= from))
    return { from, content: stream.raw.slice(from, to), isLast: !next }
  }
  for (const match of matches) end = Math.max(end, rawRange(stream, match)[1])
  const rows: LocatedRow[] = []
  elements.forEach((element, index) => {
    if (element.addresses.length === 0) return
    const cells = cellsOf(table, element)
    const match = ownerOf(elements, matches, index)
    if (!match) {
      rows.push({ cells })
      return
    }
    const { from, content, isLast } = contentOf(match)
    const placed = placeFigures(content, cells.length)
    const [labelStart] = rawRange(stream, match)
    end = Math.max(end, from + placed.end)
    rows.push({
      cells,
      found: {
        label: stream.raw.slice(labelStart, from),
        assumed: match.assumed,
        placed,
        rest: isLast ? '' : content.slice(placed.end),
        headers: stream.raw.slice(previousEnd, labelStart),
      },
    })
    previousEnd = from + placed.end
  })
  const groups = elements.flatMap((element, index): GroupFigures[] => {
    const match = element.kind === 'group' ? matches.find(found => found.element === index) : undefined
    const members = rows.filter(({ cells }) => cells[0]!.rowPath.slice(0, -1).includes(element.label))
    if (!match || members.length === 0) return []
    const placed = placeFigures(contentOf(match).content, members[0]!.cells.length)
    return placed.placement.kind === 'blank' ? [] : [{ label: element.label, members, placed }]
  })
  const start = matches.length > 0 ? rawRange(stream, matches[0]!)[0] : 0
  const distinct = matches.some(match => isDistinct(elements[match.element]!))
  return { table, rows, groups, labels: matches.length, distinct, start, end }
}
