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
  /** One text a cell; the last `missing` cells have none. */
  | { readonly kind: 'cells'; readonly texts: readonly string[]; readonly missing: number }
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

/** Splits at bars or tabs. What stands before the first bar is the rest of the label's own cell. */
function barTokens(line: string): { tokens: string[]; closed: boolean } {
  const tokens = line.split(/[|\t]/).map(token => token.trim())
  if (tokens[0] === '') tokens.shift()
  const closed = line.trimEnd().endsWith('|')
  if (closed) tokens.pop()
  return { tokens, closed }
}

function fitBars(line: string, count: number): Placement | undefined {
  const { tokens, closed } = barTokens(line)
  if (tokens.slice(count).some(token => token !== '')) return undefined
  if (tokens.length >= count) return { kind: 'cells', texts: tokens.slice(0, count), missing: 0 }
  if (closed && tokens.length === count - 1 && count > 1 && tokens.every(token => token !== '')) {
    return { kind: 'cells', texts: [...tokens, ''], missing: 1 }
  }
  return undefined
}

/** A placement and how much of the zone it used. */
interface Use {
  readonly placement: Placement
  readonly used: number
}

/** The text up to the end of the first line that holds figures. */
function firstFilledLine(zone: string): string {
  return /^[\s|]*[^\n]*/.exec(zone)![0]
}

/** One row a line where the line holds several figures or is complete; else one cell a line. */
function placeBars(zone: string, count: number): Use {
  const line = /^[^\n]*/.exec(zone)![0]
  const onLine = /[|\t]/.test(line) ? barTokens(line).tokens.filter(token => token !== '').length : 0
  const fitted = onLine > 0 ? fitBars(line, count) : undefined
  if (fitted) return { placement: fitted, used: line.length }
  const below = firstFilledLine(zone)
  const row = onLine === 0 && count > 1 ? fitBars(below.replace(/\n/g, ' '), count) : undefined
  if (row?.kind === 'cells' && row.missing === 0) return { placement: row, used: below.length }
  const scope = onLine > 1 || (onLine === 1 && count === 1) ? line : zone
  return { placement: placeTokens(scope.replace(/\n/g, ' '), count, scope === zone), used: scope.length }
}

function placeTokens(text: string, count: number, mayFit: boolean): Placement {
  const filled = barTokens(text).tokens.filter(token => token !== '')
  if (filled.length === 0) return { kind: 'blank' }
  const fitted = mayFit ? fitBars(text, count) : undefined
  if (fitted) return fitted
  if (filled.length === count) return { kind: 'cells', texts: filled, missing: 0 }
  return filled.length === 1 && count > 1 ? placeBlanks(filled[0]!, count) : unclear(filled.length)
}

function placeBlanks(text: string, count: number): Placement {
  const tokens = halfWidth(text)
    .trim()
    .split(/[\s\u3000\u00a0]+/)
  if (tokens.length === count && (count === 1 || tokens.every(token => figure.test(token)))) {
    return { kind: 'cells', texts: tokens, missing: 0 }
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
    return all(filled.length === count ? { kind: 'cells', texts: filled, missing: 0 } : unclear(filled.length))
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
    const settled = rest.placement.kind === 'cells' && rest.placement.missing === 0 && apart !== zone.text
    return settled ? { ...rest, end: apart.length } : done(unclear(source.split(/\s+/).length))
  }
  const { placement, used } = /[|\t]/.test(zone.text) ? placeBars(zone.text, count) : placeLines(zone.text, count)
  return { placement, source: zone.text.slice(0, used).trim(), end: used < zone.text.length ? used : zone.end }
}
