import { zoneOf } from './zone.ts'

/** Figures printed without a separator between every two. Blanks are hints where one ends, no more. */
export interface Run {
  readonly text: string
  /** Indices in `text` before which the source has a blank. */
  readonly breaks: readonly number[]
}

/** How the figures behind a label fill the cells of its row. */
export type Placement =
  | { readonly kind: 'blank' }
  /** One text a cell. */
  | { readonly kind: 'cells'; readonly texts: readonly string[] }
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'unclear'; readonly found: number }

export interface Placed {
  readonly placement: Placement
  /** The figures as the source prints them. */
  readonly source: string
  /** Length of what was read. */
  readonly end: number
}

const figure =
  /^(?:[+\-−]?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?(?:万元|亿元|[元件条项个次起宗份])?|[/／\\]|[-−–—―]+|无|没有|不适用)$/
const hasFigure = /[\d/／\\\-−–—―无没不]/

function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/−/g, '-')
}

function unclear(found: number): Placement {
  return { kind: 'unclear', found }
}

function cells(texts: readonly string[]): Placement {
  return { kind: 'cells', texts }
}

/** Splits at bars or tabs; a bar at the end closes the last cell. */
function tokensOf(text: string): string[] {
  const tokens = text.split(/[|\t]/).map(token => token.trim())
  if (text.trimEnd().endsWith('|')) tokens.pop()
  return tokens
}

function filledOf(tokens: readonly string[]): string[] {
  return tokens.filter(token => token !== '')
}

/** A placement and how much of the zone it used. */
interface Use {
  readonly placement: Placement
  readonly used: number
}

/** Figures on the label's own line. Before the first bar stands the rest of the label's cell. */
function placeOnLine(line: string, count: number): Placement | undefined {
  const [head, ...rest] = tokensOf(line)
  const tokens = head === '' ? rest : [head!, ...rest]
  const filled = filledOf(tokens)
  if (filled.length === 0) return undefined
  const extra = tokens.length - count
  if (extra >= 0 && filledOf(tokens.slice(count)).length === 0) {
    // Empty cells of a merged label may stand in front as well as behind.
    const shifted = extra > 0 && filledOf(tokens.slice(0, extra)).length === 0
    return shifted ? unclear(filled.length) : cells(tokens.slice(0, count))
  }
  if (filled.length === count) return cells(filled)
  return filled.length > 1 ? unclear(filled.length) : undefined
}

/** A row of figures below its header. It may begin with a bar; the number of cells tells. */
function placeBelow(line: string, count: number): Placement | undefined {
  const tokens = tokensOf(line)
  const bare = tokens[0] === '' ? tokens.slice(1) : tokens
  const exact = [tokens, bare].filter(found => found.length === count)
  return exact.length > 0 && filledOf(tokens).length > 1 ? cells(exact[0]!) : undefined
}

/** One cell a line, each closed by a bar; several bars stand for blank cells. */
function placeColumn(zone: string, count: number): Placement {
  const [head, ...rest] = tokensOf(zone.replace(/\n/g, ' '))
  const tokens = head === '' ? rest : [head!, ...rest]
  const filled = filledOf(tokens)
  if (tokens.length === count) return cells(tokens)
  if (filled.length === count) return cells(filled)
  return filled.length === 1 && count > 1 ? placeBlanks(filled[0]!, count) : unclear(filled.length)
}

function placeBars(zone: string, count: number): Use {
  const line = /^[^\n]*/.exec(zone)![0]
  const onLine = placeOnLine(line, count)
  if (onLine) return { placement: onLine, used: line.length }
  const above = /^[\s|]*\n/.exec(zone)?.[0] ?? ''
  const next = /^[^\n]*/.exec(zone.slice(above.length))![0]
  const below = placeBelow(next, count)
  if (below && above !== '') return { placement: below, used: above.length + next.length }
  return { placement: placeColumn(zone, count), used: zone.length }
}

function placeBlanks(text: string, count: number): Placement {
  const tokens = text.trim().split(/\s+/)
  if (tokens.length === count && (count === 1 || tokens.every(token => figure.test(token)))) {
    return cells(tokens)
  }
  if (count === 1) return unclear(tokens.length)
  const breaks: number[] = []
  let joined = ''
  for (const token of tokens) {
    if (joined !== '') breaks.push(joined.length)
    joined += token.replace(/,(?=\d{3}(?:\D|$))/g, '')
  }
  const digits = joined.replace(/\D/g, '').length
  return digits < count ? unclear(digits === 1 ? 1 : tokens.length) : { kind: 'run', run: { text: joined, breaks } }
}

/**
 * Cells one a line are taken when there are as many as the row has. Fewer cannot be placed: an empty line
 * may be a blank cell or nothing but space between paragraphs.
 */
function placeLines(zone: string, count: number): Use {
  const all = (placement: Placement): Use => ({ placement, used: zone.length })
  const lines = zone.split('\n').map(line => line.trim())
  const filled = lines.filter(line => line !== '')
  if (filled.length === 0) return all({ kind: 'blank' })
  if (filled.length === 1) return all(placeBlanks(filled[0]!, count))
  const first = placeBlanks(filled[0]!, count)
  if (first.kind === 'cells' && lines[0] !== '') return { placement: first, used: zone.indexOf('\n') }
  if (filled.every(line => figure.test(line))) {
    return all(filled.length === count ? cells(filled) : unclear(filled.length))
  }
  return all(placeBlanks(filled.join(' '), count))
}

/** Reads the figures at the start of `content` as the `count` cells of a row. */
export function placeFigures(content: string, count: number): Placed {
  const zone = zoneOf(halfWidth(content))
  const source = zone.text.trim()
  const done = (placement: Placement): Placed => ({ placement, source, end: zone.end })
  if (!hasFigure.test(source)) return done({ kind: 'blank' })
  if (zone.open) {
    const apart = zone.text.replace(/[^\s|]+$/, '')
    const rest = placeFigures(apart, count)
    const settled = rest.placement.kind === 'cells' && apart !== zone.text
    return settled ? { ...rest, end: apart.length } : done(unclear(source.split(/\s+/).length))
  }
  const { placement, used } = /[|\t]/.test(zone.text) ? placeBars(zone.text, count) : placeLines(zone.text, count)
  return { placement, source: zone.text.slice(0, used).trim(), end: used < zone.text.length ? used : zone.end }
}
